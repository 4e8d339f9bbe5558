import { groupBy } from '../../../lib/content/group-by.ts'
import { realId } from '../../../lib/content/real-id.ts'
import type { ImportReport } from './import-report.ts'
import type { PlannedArticle } from './planned-article.ts'

/** Articles that seem to be the same thing twice: alike in every byte, in their id, or in their title. */
export function findDuplicates(articles: readonly PlannedArticle[]): ImportReport['duplicated'] {
  const groups = [
    ...groupsOf(articles, ({ sha256 }) => sha256, 'the same bytes'),
    ...groupsOf(
      articles,
      ({ foreign, place }) => {
        const id = realId(foreign.meta.id)
        return id && `${place.locale} ${id.toUpperCase()}`
      },
      'the same id',
    ),
    ...groupsOf(
      articles,
      // Versions of a page have one title, and are told by their versions.
      ({ foreign, place }) =>
        `${place.locale} ${foreign.meta.title.toLowerCase()} ${/(?:^|\/)version-[^/]+\//.exec(place.sourcePath)?.[0] ?? ''}`,
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
  const groups = groupBy(articles, (article) => keyOf(article) || [])
  return [...groups.values()]
    .filter((members) => members.length > 1)
    .map((members) => ({ files: members.map((article) => article.path), reason }))
}
