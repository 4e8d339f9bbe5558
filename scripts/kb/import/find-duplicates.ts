import { groupBy } from '../../../lib/content/group-by.ts'
import { realId } from '../../../lib/content/real-id.ts'
import { pageVersions } from '../../../lib/content/version-folders.ts'
import type { ImportReport } from './import-report.ts'
import type { PlannedArticle } from './planned-article.ts'

/** Articles that seem to be the same thing twice: alike in every byte, in their id, or in their title. */
export function findDuplicates(articles: readonly PlannedArticle[]): ImportReport['duplicated'] {
  const versions = pageVersions(
    articles.map(({ path, place: { locale, sourcePath } }) => ({ path, locale, sourcePath })),
  )
  // A page that did not change from one version to the next is no copy.
  const areVersions = ({ files }: { readonly files: readonly string[] }) =>
    versions.has(files[0] ?? '') && new Set(files.map((file) => versions.get(file)?.newest)).size === 1
  const groups = [
    ...groupsOf(articles, ({ sha256 }) => sha256, 'the same bytes').filter((group) => !areVersions(group)),
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
      ({ path, foreign, place }) =>
        `${place.locale} ${foreign.meta.title.toLowerCase()} ${versions.get(path)?.name ?? ''}`,
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
