import type { Article } from './article.ts'
import { commitDates } from './commit-dates.ts'
import type { Finding } from './finding.ts'
import { buildKnowledgeBase, type KnowledgeBase } from './knowledge-base.ts'
import { listFiles } from './list-files.ts'
import { loadTaxonomy } from './load-taxonomy.ts'
import { checkVocabulary } from './load-vocabulary.ts'
import type { ParsedArticle } from './parse.ts'
import type { ReadArticle } from './read-articles.ts'
import type { readInThreads } from './read-in-threads.ts'
import type { Taxonomy } from './taxonomy.ts'
import { toArticle } from './to-article.ts'
import { findUnchanged } from './unchanged.ts'

/** A content folder, read: what the check, the search and the pages know of it. */
export interface LoadedArticles {
  readonly root: string
  readonly taxonomy: Taxonomy
  readonly articles: readonly Article[]
  /** What the check works on. */
  readonly base: KnowledgeBase
  /** Findings about the folder itself; those about articles come from the rules. */
  readonly findings: readonly Finding[]
}

/** Keeps parsed articles from one reading to the next, by file. */
export interface ArticleStore {
  /** As parsed with this vocabulary before. */
  readonly read: (vocabulary: string) => ReadonlyMap<string, ReadArticle>
  readonly write: (vocabulary: string, articles: ReadonlyMap<string, ReadArticle>) => void
}

/** Reads a content folder as `loadContent` does, without the trees that pages are built from. */
export async function loadArticles(root: string, store?: ArticleStore): Promise<LoadedArticles> {
  return (await readContent(root, { withTrees: false, ...(store && { store }) })).loaded
}

interface ReadOptions {
  readonly withTrees: boolean
  readonly store?: ArticleStore
}

/** Reads what has changed, and gives the folder together with its articles as read, by file. */
export async function readContent(root: string, { store, withTrees }: ReadOptions) {
  const { taxonomy, files, findings } = await listContent(root)
  const vocabulary = JSON.stringify(taxonomy)
  const known = store?.read(vocabulary) ?? new Map<string, ReadArticle>()
  const same = findUnchanged(root, files, known)
  const changed = files.filter((file) => !same.has(file) || (withTrees && same.get(file)?.treeText === null))
  const parsed = changed.length > 0 ? await parseFiles({ root, files: changed, taxonomy, withTrees }) : []
  const byFile = new Map([...same, ...parsed.map((read) => [read.article.file, read] as const)])
  const read = new Map(
    files.flatMap((file) => {
      const one = byFile.get(file)
      return one ? [[file, one] as const] : []
    }),
  )
  if (changed.length > 0 || known.size !== read.size) store?.write(vocabulary, read)
  const articles = [...read.values()].map(({ article }) => article)
  return { loaded: await assemble({ root, taxonomy, findings, parsed: articles }), read }
}

/** The parser is most of what a command loads; one that finds all files unchanged does without. */
async function parseFiles(todo: Parameters<typeof readInThreads>[0]): Promise<ReadArticle[]> {
  const module = await import('./read-in-threads.ts')
  return module.readInThreads(todo)
}

/** What there is to read in a content folder. */
async function listContent(root: string) {
  const { taxonomy, findings } = loadTaxonomy(root)
  const listed = await listFiles(root, taxonomy)
  return {
    taxonomy,
    files: listed.articles,
    findings: [...findings, ...checkVocabulary(root), ...listed.findings],
  }
}

interface Parts extends Pick<LoadedArticles, 'root' | 'taxonomy' | 'findings'> {
  readonly parsed: readonly ParsedArticle[]
}

/** Puts what was parsed together. */
async function assemble({ root, taxonomy, findings, parsed }: Parts): Promise<LoadedArticles> {
  const dates = await commitDates(root)
  const base = buildKnowledgeBase(
    root,
    taxonomy,
    parsed.filter((article) => !isHomePage(article)),
  )
  let articles: readonly Article[] | null = null
  return {
    root,
    taxonomy,
    base,
    findings,
    // Made when asked for: the check does without, and need not read every image.
    get articles() {
      articles ??= base.articles.map((article) => toArticle(article, base, dates))
      return articles
    },
  }
}

function isHomePage(article: ParsedArticle): boolean {
  const type = article.fields.get('pageType')?.value
  return type?.type === 'text' && type.text.toLowerCase() === 'home'
}
