import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Root } from 'mdast'
import { mediaUrl } from './images.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import { assemble, type LoadedArticles, listContent } from './load-articles.ts'
import type { ParsedArticle } from './parse.ts'
import { type ParseCache, readArticles } from './read-articles.ts'

export { loadArticles } from './load-articles.ts'
export type { ParseCache } from './read-articles.ts'

/** A content folder with the trees that pages are built from. */
export interface LoadedContent extends LoadedArticles {
  /** By article path. */
  readonly bodies: ReadonlyMap<string, ArticleBody>
}

/** What the page build needs of an article besides its metadata. */
interface ArticleBody {
  readonly tree: Root
  /** Link target as written → where it leads; external links are not listed. */
  readonly links: ReadonlyMap<string, BodyLink>
}

type BodyLink =
  | { readonly type: 'article'; readonly path: string; readonly anchor: string | null }
  | { readonly type: 'file'; readonly file: string; readonly url: string }
  | { readonly type: 'broken' }

/**
 * Reads a content folder: `<root>/<locale>/**`. Every article file gives an article, however
 * faulty; home pages of site generators (`pageType: home`) are none. Throws only when the folder
 * itself cannot be read.
 */
export async function loadContent(root: string, cache: ParseCache = new Map()): Promise<LoadedContent> {
  const { taxonomy, files, findings } = await listContent(root)
  const parsed = readArticles(root, files, { taxonomy, cache })
  const loaded = await assemble({ root, taxonomy, findings, parsed: parsed.map(({ article }) => article) })
  const trees = new Map(parsed.map(({ article, tree }) => [article.file, tree]))
  const bodies = new Map(
    loaded.base.articles.flatMap((article) => {
      const tree = trees.get(article.file)
      return tree ? [[article.path, { tree, links: linksOf(article, loaded.base) }]] : []
    }),
  )
  return { ...loaded, bodies }
}

function linksOf(article: ParsedArticle, base: KnowledgeBase): ArticleBody['links'] {
  const links = new Map<string, BodyLink>()
  for (const { href } of article.references.links) {
    const link = base.link(href, article)
    if (link.type === 'article')
      links.set(href, { type: 'article', path: link.article.path, anchor: link.anchor })
    else if (link.type === 'file') {
      const bytes = readFileSync(path.join(base.root, link.file))
      links.set(href, { ...link, url: mediaUrl(link.file, bytes) })
    } else if (link.type === 'broken') links.set(href, link)
  }
  return links
}
