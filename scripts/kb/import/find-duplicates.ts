import type { ImportReport } from './import-report.ts'
import type { PlannedArticle } from './planned-article.ts'

/** Articles that seem to be the same thing twice: alike in every byte, in their id, or in their title. */
export function findDuplicates(articles: readonly PlannedArticle[]): ImportReport['duplicated'] {
  const groups = [
    ...groupsOf(articles, ({ sha256 }) => sha256, 'the same bytes'),
    ...groupsOf(
      articles,
      ({ foreign, place }) => foreign.meta.id && `${place.locale} ${foreign.meta.id.toUpperCase()}`,
      'the same id',
    ),
    ...groupsOf(
      articles,
      ({ foreign, place }) => `${place.locale} ${foreign.meta.title.toLowerCase()}`,
      'the same title',
    ),
  ]
  const taken = articles
    .filter(({ collision }) => collision !== null)
    .map(({ path, collision }) => ({
      files: [collision ?? '', path],
      reason: 'the same place; the second got a number',
    }))
  return [...groups, ...taken]
}

function groupsOf(
  articles: readonly PlannedArticle[],
  keyOf: (article: PlannedArticle) => string | null,
  reason: string,
): { files: string[]; reason: string }[] {
  const groups = new Map<string, string[]>()
  for (const article of articles) {
    const key = keyOf(article)
    if (key) groups.set(key, [...(groups.get(key) ?? []), article.path])
  }
  return [...groups.values()].filter((files) => files.length > 1).map((files) => ({ files, reason }))
}
