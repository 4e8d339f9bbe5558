import { lstatSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type ParsedArticle, type ParsedFile, parseArticle } from './parse.ts'
import { decodeSource, type SourceFile } from './source-file.ts'
import type { Taxonomy } from './taxonomy.ts'

/** Files as parsed before: a watcher parses again only what has changed. */
export type ParseCache = Map<string, { readonly parsed: ParsedFile; readonly taxonomy: string }>

/**
 * Reads and parses article files, in their order. A file that cannot be read gives an article
 * without text, which a rule reports; one that has gone since it was listed gives none.
 */
export function readArticles(
  root: string,
  files: readonly string[],
  { taxonomy, cache }: { readonly taxonomy: Taxonomy; readonly cache: ParseCache },
): ParsedFile[] {
  const vocabulary = JSON.stringify(taxonomy)
  return files.flatMap((file) => {
    const source = readSource(root, file)
    if (!source) return []
    const known = cache.get(file)
    if (known?.taxonomy === vocabulary && isSame(known.parsed.article.source, source)) return [known.parsed]
    const parsed = parseArticle(source, taxonomy)
    cache.set(file, { parsed, taxonomy: vocabulary })
    return [parsed]
  })
}

/** Of files that were parsed before, those that have not changed since. */
export function findUnchanged(
  root: string,
  files: readonly string[],
  known: ReadonlyMap<string, ParsedArticle>,
): Map<string, ParsedArticle> {
  const unchanged = new Map<string, ParsedArticle>()
  if (known.size === 0) return unchanged
  for (const file of files) {
    const article = known.get(file)
    const source = article && readSource(root, file)
    if (source && isSame(article.source, source)) unchanged.set(file, article)
  }
  return unchanged
}

/** What one of several threads works on. */
export interface SharedWork {
  readonly root: string
  readonly files: readonly string[]
  readonly taxonomy: Taxonomy
  /** Position of the next file that no thread has taken yet, in shared memory. */
  readonly next: Int32Array<SharedArrayBuffer>
}

/** Parses files that no other thread has taken until none is left; gives them with their positions. */
export function parseShare({ root, files, taxonomy, next }: SharedWork): [number, ParsedArticle][] {
  const share: [number, ParsedArticle][] = []
  for (;;) {
    const position = Atomics.add(next, 0, 1)
    const file = files[position]
    if (file === undefined) return share
    const source = readSource(root, file)
    if (source) share.push([position, parseArticle(source, taxonomy).article])
  }
}

function readSource(root: string, file: string): SourceFile | null {
  const absolute = path.join(root, file)
  try {
    return decodeSource(file, readFileSync(absolute))
  } catch (error) {
    if (!lstatSync(absolute, { throwIfNoEntry: false })) return null
    const unreadable = error instanceof Error ? error.message : String(error)
    return { ...decodeSource(file, new Uint8Array()), unreadable }
  }
}

function isSame(known: ParsedArticle['source'], source: SourceFile): boolean {
  return known.sha256 === source.sha256 && known.unreadable === source.unreadable
}
