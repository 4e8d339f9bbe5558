import { createHash } from 'node:crypto'
import type { ArticleImage } from './article.ts'
import { createImageResolver } from './images.ts'
import { pairKeys } from './pairs.ts'
import type { ParsedArticle } from './parse.ts'
import { createLinkResolver, type ResolvedLink } from './resolve-link.ts'
import { longSlugOf, slugOf } from './slug.ts'
import type { Taxonomy } from './taxonomy.ts'

/** All articles of a content folder seen together: what the rules and the page build ask. */
export interface KnowledgeBase {
  readonly root: string
  readonly taxonomy: Taxonomy
  readonly articles: readonly ParsedArticle[]
  /** By id in capitals: one article and its translations, unless an id is used twice. */
  readonly byId: ReadonlyMap<string, readonly ParsedArticle[]>
  /** By path. */
  readonly slugs: ReadonlyMap<string, string>
  /** Paths whose own slug was taken by an earlier article. */
  readonly slugCollisions: ReadonlyMap<string, ParsedArticle>
  /** By path; the same for all translations. */
  readonly pairs: ReadonlyMap<string, string>
  readonly images: (article: ParsedArticle) => readonly ArticleImage[]
  readonly link: (href: string, article: ParsedArticle) => ResolvedLink
  /** The file that a translation was made from; null without one. */
  readonly sourceOf: (article: ParsedArticle) => ParsedArticle | null
  /** Whether the source has changed since `sourceSHA` was taken. */
  readonly isStale: (article: ParsedArticle) => boolean
}

/** Puts parsed articles beside each other. Files are read only to find and measure images. */
export function buildKnowledgeBase(
  root: string,
  taxonomy: Taxonomy,
  articles: readonly ParsedArticle[],
): KnowledgeBase {
  const defaultLocale = taxonomy.locales[0]?.id ?? 'en'
  const resolveImage = createImageResolver(root)
  const resolveLink = createLinkResolver(root, articles)
  const images = new Map<string, readonly ArticleImage[]>()
  const byPath = new Map(articles.map((article) => [article.path, article]))
  const sourceOf = (article: ParsedArticle): ParsedArticle | null => {
    if (article.meta.sourceSHA === null || article.locale === defaultLocale) return null
    return byPath.get(`${defaultLocale}/${article.sourcePath}`) ?? null
  }
  return {
    root,
    taxonomy,
    articles,
    byId: groupById(articles),
    ...assignSlugs(articles),
    pairs: pairKeys(articles, defaultLocale),
    images: (article) => {
      const known = images.get(article.path)
      const found = known ?? article.references.images.map((image) => resolveImage(image, article.file))
      images.set(article.path, found)
      return found
    },
    link: (href, article) => resolveLink(href, article.file),
    sourceOf,
    isStale: (article) => {
      const source = sourceOf(article)
      return source !== null && sha256(source.text) !== article.meta.sourceSHA?.toLowerCase()
    },
  }
}

function groupById(articles: readonly ParsedArticle[]): Map<string, ParsedArticle[]> {
  const groups = new Map<string, ParsedArticle[]>()
  for (const article of articles) {
    const id = article.meta.id?.toUpperCase()
    if (!id) continue
    const group = groups.get(id)
    if (group) group.push(article)
    else groups.set(id, [article])
  }
  return groups
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Slugs are unique in a locale: the first in the order of paths has the short one. */
function assignSlugs(articles: readonly ParsedArticle[]) {
  const slugs = new Map<string, string>()
  const slugCollisions = new Map<string, ParsedArticle>()
  const owners = new Map<string, ParsedArticle>()
  for (const article of articles) {
    const own = slugOf(article.sourcePath)
    const owner = owners.get(`${article.locale}/${own}`)
    if (owner) slugCollisions.set(article.path, owner)
    let slug = owner ? longSlugOf(article.sourcePath) : own
    for (let next = 2; owners.has(`${article.locale}/${slug}`); next += 1)
      slug = `${longSlugOf(article.sourcePath)}-${next}`
    owners.set(`${article.locale}/${slug}`, article)
    slugs.set(article.path, slug)
  }
  return { slugs, slugCollisions }
}
