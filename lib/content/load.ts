import { createMediaUrls } from './images.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import { type ArticleStore, type LoadedArticles, readContent } from './load-articles.ts'
import type { ParsedArticle } from './parse.ts'

export { type ArticleStore, loadArticles } from './load-articles.ts'

/** A content folder with the trees that pages are built from. */
export interface LoadedContent extends LoadedArticles {
  /** By article path. */
  readonly bodies: ReadonlyMap<string, ArticleBody>
}

/** What the page build needs of an article besides its metadata. */
interface ArticleBody {
  /** The tree, as `writeTree` gives it. */
  readonly treeText: string
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
export async function loadContent(root: string, store?: ArticleStore): Promise<LoadedContent> {
  const { loaded, read } = await readContent(root, { withTrees: true, ...(store && { store }) })
  const urlOf = createMediaUrls(root)
  const bodies = new Map(
    loaded.base.articles.flatMap((article) => {
      const treeText = read.get(article.file)?.treeText
      return treeText ? [[article.path, { treeText, links: linksOf(article, loaded.base, urlOf) }]] : []
    }),
  )
  return { ...loaded, bodies }
}

function linksOf(
  article: ParsedArticle,
  base: KnowledgeBase,
  urlOf: (file: string) => string,
): ArticleBody['links'] {
  const links = new Map<string, BodyLink>()
  for (const { href } of article.references.links) {
    const link = base.link(href, article)
    if (link.type === 'article')
      links.set(href, { type: 'article', path: link.article.path, anchor: link.anchor })
    else if (link.type === 'file') links.set(href, { ...link, url: urlOf(link.file) })
    else if (link.type === 'broken') links.set(href, link)
  }
  return links
}
