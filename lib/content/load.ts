import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Root } from 'mdast'
import type { Article, ArticleImage } from './article.ts'
import { commitDates } from './commit-dates.ts'
import type { Finding } from './finding.ts'
import { mediaUrl } from './images.ts'
import { buildKnowledgeBase, type KnowledgeBase } from './knowledge-base.ts'
import { listArticleFiles } from './list-files.ts'
import { loadTaxonomy } from './load-taxonomy.ts'
import { type ParsedArticle, parseArticle } from './parse.ts'
import type { Taxonomy } from './taxonomy.ts'

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

/** A content folder, read. */
export interface LoadedContent {
  readonly root: string
  readonly taxonomy: Taxonomy
  readonly articles: readonly Article[]
  /** By article path. */
  readonly bodies: ReadonlyMap<string, ArticleBody>
  /** What the check works on. */
  readonly base: KnowledgeBase
  /** Findings about the folder itself; those about articles come from the rules. */
  readonly findings: readonly Finding[]
}

/** Articles by file, as parsed before: a watcher parses again only what has changed. */
export type ParseCache = Map<string, ParsedArticle>

/**
 * Reads a content folder: `<root>/<locale>/**`. Every article file gives an article, however
 * faulty; home pages of site generators (`pageType: home`) are none.
 */
export async function loadContent(root: string, cache: ParseCache = new Map()): Promise<LoadedContent> {
  const { taxonomy, findings } = loadTaxonomy(root)
  const [parsed, dates] = await Promise.all([parseAll(root, taxonomy, cache), commitDates(root)])
  const base = buildKnowledgeBase(root, taxonomy, parsed)
  const articles = parsed.map((article) => toArticle(article, base, dates))
  const bodies = new Map(parsed.map((article) => [article.path, toBody(article, base)]))
  return { root, taxonomy, articles, bodies, base, findings }
}

async function parseAll(root: string, taxonomy: Taxonomy, cache: ParseCache): Promise<ParsedArticle[]> {
  const articles: ParsedArticle[] = []
  for (const file of await listArticleFiles(root, taxonomy)) {
    const text = await readFile(path.join(root, file), 'utf8')
    const known = cache.get(file)
    const article = known?.text === text ? known : parseArticle(file, text, taxonomy)
    cache.set(file, article)
    if (!isHomePage(article)) articles.push(article)
  }
  return articles
}

function isHomePage(article: ParsedArticle): boolean {
  const type = article.fields.get('pageType')?.value
  return type?.type === 'text' && type.text.toLowerCase() === 'home'
}

function toArticle(article: ParsedArticle, base: KnowledgeBase, dates: ReadonlyMap<string, string>): Article {
  return {
    ...article.meta,
    updated: article.meta.updated ?? dates.get(article.file) ?? null,
    locale: article.locale,
    file: article.file,
    path: article.path,
    sourcePath: article.sourcePath,
    slug: base.slugs.get(article.path) ?? article.path,
    pair: base.pairs.get(article.path) ?? article.sourcePath,
    summary: summaryOf(article),
    headings: article.body.headings,
    sections: article.sections,
    images: uniqueImages(base.images(article)),
    degraded: article.body.degraded,
    stale: base.isStale(article),
    hasDiagrams: hasDiagrams(article.body.tree),
  }
}

function uniqueImages(images: readonly ArticleImage[]): ArticleImage[] {
  return images.filter((image, index) => images.findIndex((other) => other.src === image.src) === index)
}

const summaryLength = 220

/** The first sentences of the article: the lead, else the symptoms, else whatever comes first. */
function summaryOf(article: ParsedArticle): string {
  const told = article.sections.find((section) => section.meaning === 'symptoms')
  const order = [article.sections[0], told, ...article.sections]
  const text = order
    .flatMap((section) => section?.blocks ?? [])
    .find((block) => block.kind === 'prose' && block.text.length > 20)?.text
  if (!text) return article.meta.symptoms.join(' ')
  if (text.length <= summaryLength) return text
  const cut = text.slice(0, summaryLength)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), summaryLength - 30)).trimEnd()}…`
}

function hasDiagrams(tree: Root): boolean {
  const stack: unknown[] = [...tree.children]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (typeof node !== 'object') continue
    if ('lang' in node && node.lang === 'mermaid') return true
    if ('children' in node && Array.isArray(node.children)) stack.push(...node.children)
  }
  return false
}

function toBody(article: ParsedArticle, base: KnowledgeBase): ArticleBody {
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
  return { tree: article.body.tree, links }
}
