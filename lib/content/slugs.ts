import type { ParsedArticle } from './parse.ts'
import { longSlugOf, slugOf } from './slug.ts'
import type { PageVersion } from './version-folders.ts'

/** The last part of the address of every article, by path. */
interface Slugs {
  readonly slugs: ReadonlyMap<string, string>
  /** Paths whose own slug was taken by an earlier article. */
  readonly slugCollisions: ReadonlyMap<string, ParsedArticle>
}

/**
 * Slugs are unique in a locale: the first in the order of paths has the short one. Of a page in several versions the
 * newest has it, and the others have that and their version.
 */
export function assignSlugs(
  articles: readonly ParsedArticle[],
  versions: ReadonlyMap<string, PageVersion>,
): Slugs {
  const slugs = new Map<string, string>()
  const slugCollisions = new Map<string, ParsedArticle>()
  const owners = new Map<string, ParsedArticle>()
  const assign = (article: ParsedArticle, own: string) => {
    const owner = owners.get(`${article.locale}/${own}`)
    if (owner) slugCollisions.set(article.path, owner)
    let slug = owner ? longSlugOf(article.sourcePath) : own
    for (let next = 2; owners.has(`${article.locale}/${slug}`); next += 1)
      slug = `${longSlugOf(article.sourcePath)}-${next}`
    owners.set(`${article.locale}/${slug}`, article)
    slugs.set(article.path, slug)
  }
  const isOlder = ({ path }: ParsedArticle) => (versions.get(path)?.newest ?? path) !== path
  for (const article of articles) if (!isOlder(article)) assign(article, slugOf(article.sourcePath))
  for (const article of articles.filter(isOlder)) {
    const { newest = '', name = '' } = versions.get(article.path) ?? {}
    assign(article, slugOf(`${slugs.get(newest)}-${name}`))
  }
  return { slugs, slugCollisions }
}
