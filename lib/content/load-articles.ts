import type { Article } from './article.ts'
import { commitDates } from './commit-dates.ts'
import type { Finding } from './finding.ts'
import { buildKnowledgeBase, type KnowledgeBase } from './knowledge-base.ts'
import { listFiles } from './list-files.ts'
import { loadTaxonomy } from './load-taxonomy.ts'
import { loadVocabulary } from './load-vocabulary.ts'
import type { ParsedArticle } from './parse.ts'
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
  const read = changed.length > 0 ? await parseFiles(root, changed, taxonomy) : []
  const byFile = new Map([...same, ...read.map((article) => [article.file, article] as const)])
  const parsed = files.flatMap((file) => byFile.get(file) ?? [])
  if (changed.length > 0 || known.size !== parsed.length) store?.write(vocabulary, parsed)
  return assemble({ root, taxonomy, findings, parsed })
}

/** The parser is most of what a command loads; one that finds all files unchanged does without. */
async function parseFiles(
  root: string,
  files: readonly string[],
  taxonomy: Taxonomy,
): Promise<ParsedArticle[]> {
  const { readInThreads } = await import('./read-in-threads.ts')
  return readInThreads(root, files, taxonomy)
}

/** What there is to read in a content folder. */
export async function listContent(root: string) {
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

/** Puts what was parsed together. */
export async function assemble({ root, taxonomy, findings, parsed }: Parts): Promise<LoadedArticles> {
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
