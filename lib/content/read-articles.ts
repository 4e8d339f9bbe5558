import { writeTree } from './compile/compiled-source.ts'
import { type ParsedArticle, type ParsedFile, parseArticle } from './parse.ts'
import type { SourceFile } from './source-file.ts'
import type { Taxonomy } from './taxonomy.ts'
import { readSource } from './unchanged.ts'

/** An article as parsed. Plain data, so that it can cross to another thread and be kept in a file. */
export interface ReadArticle {
  readonly article: ParsedArticle
  /** The tree of its body as the page compiler reads it; null when nobody asked for it. */
  readonly treeText: string | null
}

/** What one of several threads works on. */
export interface SharedWork {
  readonly root: string
  readonly files: readonly string[]
  readonly taxonomy: Taxonomy
  readonly withTrees: boolean
  /** Position of the next file that no thread has taken yet, in shared memory. */
  readonly next: Int32Array<SharedArrayBuffer>
}

/**
 * Reads and parses files that no other thread has taken until none is left; gives them with their
 * positions. A file that cannot be read gives an article without text, which a rule reports; one that
 * has gone since it was listed gives none.
 */
export function parseShare({ root, files, taxonomy, withTrees, next }: SharedWork): [number, ReadArticle][] {
  const share: [number, ReadArticle][] = []
  for (;;) {
    const position = Atomics.add(next, 0, 1)
    const file = files[position]
    if (file === undefined) return share
    const source = readSource(root, file)
    if (!source) continue
    const { article, tree } = parseNamed(source, taxonomy)
    share.push([position, { article, treeText: withTrees ? writeTree(tree) : null }])
  }
}

/** Parsing never throws; should it all the same, the message says on which of thousands of files. */
function parseNamed(source: SourceFile, taxonomy: Taxonomy): ParsedFile {
  try {
    return parseArticle(source, taxonomy)
  } catch (error) {
    throw new Error(`${source.file} cannot be parsed: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    })
  }
}
