import type { ArticleImage } from './article.ts'
import { groupBy } from './group-by.ts'
import { createImageResolver } from './images.ts'
import { createDuplicateFinder, type NearDuplicate } from './near-duplicates.ts'
import { pairKeys } from './pairs.ts'
import type { ParsedArticle } from './parse.ts'
import { realId } from './real-id.ts'
import { createLinkResolver, type ResolvedLink } from './resolve-link.ts'
import { separatePaths } from './separate-paths.ts'
import { assignSlugs } from './slugs.ts'
import type { Taxonomy } from './taxonomy.ts'
import { compareTranslations } from './translations.ts'
import { type PageVersion, pageVersions, unstatedVersion } from './version-folders.ts'

/** All articles of a content folder seen together: what the rules and the page build ask. */
export interface KnowledgeBase {
  readonly root: string
  readonly taxonomy: Taxonomy
  readonly articles: readonly ParsedArticle[]
  /** By id in capitals: one article and its translations, unless an id is used twice. */
  readonly byId: ReadonlyMap<string, readonly ParsedArticle[]>
  /** By id and alias in capitals: whatever `/kb/…` may name. */
  readonly byAddress: ReadonlyMap<string, readonly ParsedArticle[]>
  /** Files whose path, without extension, was taken by an earlier file; with that file. */
  readonly duplicatePaths: ReadonlyMap<string, string>
  /** By path. */
  readonly slugs: ReadonlyMap<string, string>
  /** Paths whose own slug was taken by an earlier article. */
  readonly slugCollisions: ReadonlyMap<string, ParsedArticle>
  /** By path; the same for all translations. */
  readonly pairs: ReadonlyMap<string, string>
  readonly images: (article: ParsedArticle) => readonly ArticleImage[]
  readonly link: (href: string, article: ParsedArticle) => ResolvedLink
  /** The same article in other languages. */
  readonly translationsOf: (article: ParsedArticle) => readonly ParsedArticle[]
  /** The file that a translation was made from; null without one. */
  readonly sourceOf: (article: ParsedArticle) => ParsedArticle | null
  /** Articles of the same language that say nearly the same. */
  readonly nearDuplicates: (article: ParsedArticle) => readonly NearDuplicate[]
  /** Whether the source has changed since `sourceSHA` was taken. */
  readonly isStale: (article: ParsedArticle) => boolean
}

/** Puts parsed articles beside each other. Files are read only to find and measure images. */
export function buildKnowledgeBase(
  root: string,
  taxonomy: Taxonomy,
  parsed: readonly ParsedArticle[],
): KnowledgeBase {
  const separated = separatePaths(parsed)
  const { duplicatePaths } = separated
  const versions = pageVersions(separated.articles)
  const articles = separated.articles.map((article) => withFolderVersion(article, versions.get(article.path)))
  const defaultLocale = taxonomy.locales[0]?.id ?? 'en'
  const resolveImage = createImageResolver(root)
  const resolveLink = createLinkResolver(root, articles)
  const images = new Map<string, readonly ArticleImage[]>()
  const pairs = pairKeys(articles, defaultLocale)
  const { translationsOf, sourceOf, isStale } = compareTranslations(articles, pairs, defaultLocale)
  return {
    root,
    taxonomy,
    articles,
    byId: groupBy(articles, ({ meta }) => realId(meta.id)?.toUpperCase() ?? []),
    byAddress: groupBy(articles, namesInCapitals),
    duplicatePaths,
    ...assignSlugs(articles, versions),
    pairs,
    images: (article) => {
      const known = images.get(article.path)
      const found = known ?? article.references.images.map((image) => resolveImage(image, article.file))
      images.set(article.path, found)
      return found
    },
    link: (href, article) => resolveLink(href, article.file),
    translationsOf,
    sourceOf,
    isStale,
    nearDuplicates: createDuplicateFinder(articles, (a, b) => {
      const newest = versions.get(a.path)?.newest
      return newest !== undefined && newest === versions.get(b.path)?.newest
    }),
  }
}

function namesInCapitals({ meta }: ParsedArticle): string[] {
  return [realId(meta.id) ?? [], ...meta.aliases].flat().map((name) => name.toUpperCase())
}

function withFolderVersion(article: ParsedArticle, version: PageVersion | undefined): ParsedArticle {
  const name = unstatedVersion(article.meta.versions, version)
  return name === null ? article : { ...article, meta: { ...article.meta, versions: [name] } }
}
