import { lstatSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ParsedArticle } from './parse.ts'
import type { ReadArticle } from './read-articles.ts'
import { decodeSource, type SourceFile } from './source-file.ts'

/** Of files that were parsed before, those that have not changed since. */
export function findUnchanged(
  root: string,
  files: readonly string[],
  known: ReadonlyMap<string, ReadArticle>,
): Map<string, ReadArticle> {
  const unchanged = new Map<string, ReadArticle>()
  if (known.size === 0) return unchanged
  for (const file of files) {
    const read = known.get(file)
    const source = read && readSource(root, file)
    if (source && isSame(read.article.source, source)) unchanged.set(file, read)
  }
  return unchanged
}

/** Reads a file of a content folder; null when it has gone since it was listed. */
export function readSource(root: string, file: string): SourceFile | null {
  const absolute = path.join(root, file)
  try {
    return decodeSource(file, readFileSync(absolute))
  } catch (error) {
    if (!lstatSync(absolute, { throwIfNoEntry: false })) return null
    const unreadable = error instanceof Error ? error.message : String(error)
    return { ...decodeSource(file, new Uint8Array()), unreadable }
  }
}

/** Whether a file is as it was when it was parsed. */
function isSame(known: ParsedArticle['source'], source: SourceFile): boolean {
  return known.sha256 === source.sha256 && known.unreadable === source.unreadable
}
