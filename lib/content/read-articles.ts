import { type ParsedArticle, type ParsedFile, parseArticle } from './parse.ts'
import type { Taxonomy } from './taxonomy.ts'
import { isSame, readSource } from './unchanged.ts'

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
