import GithubSlugger from 'github-slugger'
import { groupBy } from './group-by.ts'
import { linkTarget } from './links.ts'
import type { ParsedArticle } from './parse.ts'
import { referencedFile } from './referenced-file.ts'

/** Where a link of an article leads. */
export type ResolvedLink =
  | { readonly type: 'external' }
  | {
      readonly type: 'article'
      readonly article: ParsedArticle
      readonly anchor: string | null
      readonly anchorFound: boolean
    }
  /** A file of the content folder that is no article: a script, an archive, an image. */
  | { readonly type: 'file'; readonly file: string }
  | { readonly type: 'broken' }

export type LinkResolver = (href: string, file: string) => ResolvedLink

/** Makes the function that finds what links of articles below a root point to. */
export function createLinkResolver(root: string, articles: readonly ParsedArticle[]): LinkResolver {
  const byName = indexNames(articles)
  const byAlias = new Map(
    articles.flatMap((article) =>
      article.meta.aliases.map((alias) => [alias.toLowerCase(), article] as const),
    ),
  )
  const translations = groupBy(articles, (article) => article.sourcePath)
  return (href, file) => {
    const target = linkTarget(href, file)
    if (!target) return { type: 'external' }
    const names = [...target.paths, ...target.paths.map((candidate) => candidate.toLowerCase())]
    const found =
      names.map((name) => byName.get(name)).find((article) => article !== undefined) ??
      byAlias.get(href.replace(/[?#].*$/, '').toLowerCase())
    if (found) return { type: 'article', article: found, ...findAnchor(found, target.anchor, translations) }
    const asset = referencedFile(root, href, file)
    return asset === null ? { type: 'broken' } : { type: 'file', file: asset }
  }
}

/** Articles by path and file, and by both in lower case: many servers did not tell case apart. */
function indexNames(articles: readonly ParsedArticle[]): ReadonlyMap<string, ParsedArticle> {
  const byName = new Map<string, ParsedArticle>()
  for (const article of articles) {
    for (const name of [article.path, article.file]) byName.set(name, article)
  }
  for (const article of articles) {
    for (const name of [article.path.toLowerCase(), article.file.toLowerCase()]) {
      if (!byName.has(name)) byName.set(name, article)
    }
  }
  return byName
}

function findAnchor(
  article: ParsedArticle,
  anchor: string | null,
  translations: ReadonlyMap<string, readonly ParsedArticle[]>,
) {
  if (anchor === null) return { anchor, anchorFound: true }
  if (/^(?:user-content-)?fn(?:ref)?-|^shot-\d+$/.test(anchor)) return { anchor, anchorFound: true }
  if (article.references.anchors.includes(anchor)) return { anchor, anchorFound: true }
  const found = headingOf(article, anchor) ?? translatedHeading(article, anchor, translations)
  return found === null ? { anchor, anchorFound: false } : { anchor: found, anchorFound: true }
}

/** The heading that an anchor means: exactly, or after the slug rules that differ between generators. */
function headingOf(article: ParsedArticle, anchor: string): string | null {
  const ids = article.body.headings.map((heading) => heading.id)
  if (ids.includes(anchor)) return anchor
  const slug = new GithubSlugger().slug(anchor)
  const near = ids.find((id) => id === slug || id.replaceAll('_', '-') === slug.replaceAll('_', '-'))
  return near ?? null
}

/**
 * Translators often leave the anchors of their source as they are. Where a translation has the same outline, level by
 * level, its heading with that id stands at the same place as the one that is meant.
 */
function translatedHeading(
  article: ParsedArticle,
  anchor: string,
  translations: ReadonlyMap<string, readonly ParsedArticle[]>,
): string | null {
  const { headings } = article.body
  for (const other of translations.get(article.sourcePath) ?? []) {
    const outline = other.body.headings
    const isAlike =
      outline.length === headings.length && outline.every(({ depth }, at) => depth === headings[at]?.depth)
    const id = other !== article && isAlike ? headingOf(other, anchor) : null
    if (id !== null) return headings[outline.findIndex((heading) => heading.id === id)]?.id ?? null
  }
  return null
}
