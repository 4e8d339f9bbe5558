import { accessSync, constants, statSync } from 'node:fs'
import path from 'node:path'
import { decoded } from './decoded.ts'

/**
 * The file below a content root that a link or an image means; null when there is none, whatever stands for a path.
 * Relative ones start at the article; `/`-rooted ones are looked for below `public/`, the root and the locale, as the
 * usual site generators do.
 */
export function referencedFile(root: string, reference: string, articleFile: string): string | null {
  const name = pathIn(reference)
  const locale = articleFile.split('/')[0] ?? ''
  const candidates = name.startsWith('/')
    ? [`public${name}`, name.slice(1), `${locale}${name}`, `${locale}/public${name}`]
    : [path.posix.join(path.posix.dirname(articleFile), name)]
  const found = candidates
    .map((candidate) => path.posix.normalize(candidate))
    // A content folder gives nothing from outside of it.
    .find((file) => !file.startsWith('../') && isReadableFile(path.join(root, file)))
  return found ?? null
}

/** The path in a reference, without query, anchor and percent-encoding. */
export function pathIn(reference: string): string {
  return decoded(reference.replace(/[?#].*$/, ''))
}

function isReadableFile(absolute: string): boolean {
  try {
    accessSync(absolute, constants.R_OK)
    return statSync(absolute).isFile()
  } catch {
    // Not there, or no path at all: longer than names may be, with a zero byte, below a file as if it were a folder.
    return false
  }
}
