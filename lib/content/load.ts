import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Root } from 'mdast'
import type { Article } from './article.ts'
import { commitDates } from './commit-dates.ts'
import type { Finding } from './finding.ts'
import { mediaUrl } from './images.ts'
import { buildKnowledgeBase, type KnowledgeBase } from './knowledge-base.ts'
import { listFiles } from './list-files.ts'
import { loadTaxonomy } from './load-taxonomy.ts'
import { loadVocabulary } from './load-vocabulary.ts'
import type { ParsedArticle } from './parse.ts'
import { findUnchanged, type ParseCache, readArticles } from './read-articles.ts'
import { readInThreads } from './read-in-threads.ts'
import type { Taxonomy } from './taxonomy.ts'
import { toArticle } from './to-article.ts'

export type { ParseCache } from './read-articles.ts'

/** A content folder, read: what the check, the search and the pages know of it. */
interface LoadedArticles {
  readonly root: string
  readonly taxonomy: Taxonomy
  readonly articles: readonly Article[]
  /** What the check works on. */
  readonly base: KnowledgeBase
  /** Findings about the folder itself; those about articles come from the rules. */
  readonly findings: readonly Finding[]
}

/** A content folder with the trees that pages are built from. */
export interface LoadedContent extends LoadedArticles {
  /** By article path. */
  readonly bodies: ReadonlyMap<string, ArticleBody>
}

/** What the page build needs of an article besides its metadata. */
export interface ArticleBody {
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

/** Keeps parsed articles from one run to the next. */
export interface ArticleStore {
  /** By file, as parsed with this vocabulary before. */
  readonly read: (vocabulary: string) => ReadonlyMap<string, ParsedArticle>
  readonly write: (vocabulary: string, articles: readonly ParsedArticle[]) => void
}

/** Reads a content folder as `loadContent` does, faster, without what pages are built from. */
export async function loadArticles(root: string, store?: ArticleStore): Promise<LoadedArticles> {
  const { taxonomy, files, findings } = await listContent(root)
  const vocabulary = JSON.stringify(taxonomy)
  const known = store?.read(vocabulary) ?? new Map<string, ParsedArticle>()
  const same = findUnchanged(root, files, known)
  const changed = files.filter((file) => !same.has(file))
  const read = await readInThreads(root, changed, taxonomy)
  const byFile = new Map([...same, ...read.map((article) => [article.file, article] as const)])
  const parsed = files.flatMap((file) => byFile.get(file) ?? [])
  if (changed.length > 0 || known.size !== parsed.length) store?.write(vocabulary, parsed)
  return assemble({ root, taxonomy, findings, parsed })
}

async function listContent(root: string) {
  const { taxonomy, findings } = loadTaxonomy(root)
  const listed = await listFiles(root, taxonomy)
  return {
    taxonomy,
    files: listed.articles,
    findings: [...findings, ...loadVocabulary(root).findings, ...listed.findings],
  }
}

interface Parts extends Pick<LoadedArticles, 'root' | 'taxonomy' | 'findings'> {
  readonly parsed: readonly ParsedArticle[]
}

async function assemble({ root, taxonomy, findings, parsed }: Parts): Promise<LoadedArticles> {
  const dates = await commitDates(root)
  const base = buildKnowledgeBase(
    root,
    taxonomy,
    parsed.filter((article) => !isHomePage(article)),
  )
  const articles = base.articles.map((article) => toArticle(article, base, dates))
  return { root, taxonomy, articles, base, findings }
}

function isHomePage(article: ParsedArticle): boolean {
  const type = article.fields.get('pageType')?.value
  return type?.type === 'text' && type.text.toLowerCase() === 'home'
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
