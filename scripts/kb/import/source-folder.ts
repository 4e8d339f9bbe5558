import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'

/** The files of a source, and what of it could not be listed. */
export interface SourceFolder {
  readonly root: string
  /** Paths below the root, with `/`, sorted. */
  readonly files: readonly string[]
  /** The file that was asked for, when it was one; the others are those that it may show. */
  readonly only: string | null
  readonly skipped: readonly SkippedFile[]
}

/** What is not taken over, and whether something may be lost by that. */
interface SkippedFile {
  readonly file: string
  readonly reason: string
  readonly isError: boolean
}

/** Folders and files that hold programs, caches or settings, and nothing that an article shows. */
const noContent = new Set([
  'node_modules',
  '__MACOSX',
  '.git',
  '.svn',
  '.hg',
  '.DS_Store',
  '.obsidian',
  '.trash',
  '.cache',
  '.next',
  '.docusaurus',
  '.import.jsonl',
])

/** Archives of Chinese Windows hold names in GB18030; unpacked elsewhere, they are no names that a program can ask for. */
const foreignName =
  'cannot be read: its name is not UTF-8; rename it, as `convmv -f gb18030 -t utf8 -r --notest FOLDER` does, and import again'

/**
 * Lists a folder, or one file. Links are followed; a file or folder that is reached a second time, by
 * a link, is told and left out, so that loops end; so is what a link fetches from outside of the source,
 * where nobody meant it to be published.
 */
export function listSource(source: string): SourceFolder {
  const files: string[] = []
  const skipped: SkippedFile[] = []
  const skip = (file: string, reason: string, isError = false) => skipped.push({ file, reason, isError })
  if (statSync(source).isFile()) {
    const { root, files: around } = listSource(path.dirname(source))
    return { root, files: around, only: path.basename(source), skipped }
  }
  const home = realpathSync(source)
  const seen = new Map<string, string>()
  const visit = (folder: string): void => {
    const entries = sortedEntries(path.join(source, folder))
    if (typeof entries === 'string') skip(folder, `cannot be read: ${entries}`, true)
    for (const entry of typeof entries === 'string' ? [] : entries) {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (noContent.has(entry.name)) continue
      const absolute = path.join(source, file)
      const stats = statOf(absolute)
      if (typeof stats === 'string') {
        const isForeign = entry.name.includes('\uFFFD')
        skip(file, isForeign ? foreignName : `cannot be read: ${stats}`, isForeign || !entry.isSymbolicLink())
        continue
      }
      const real = realpathSync(absolute)
      if (!real.startsWith(`${home}${path.sep}`)) {
        skip(file, 'a link that leads out of the source')
        continue
      }
      const first = seen.get(real)
      if (first !== undefined) {
        skip(file, `the same ${stats.isDirectory() ? 'folder' : 'file'} as ${first}, by a link`)
        continue
      }
      seen.set(real, file)
      if (stats.isDirectory()) visit(file)
      else if (stats.isFile()) files.push(file)
      else skip(file, 'neither a file nor a folder')
    }
  }
  seen.set(home, '.')
  visit('')
  return { root: source, files: files.sort(), only: null, skipped }
}

/** Real files and folders before links, so that of two names for one thing the real one is taken; a reason instead. */
function sortedEntries(folder: string) {
  const rank = (entry: { isSymbolicLink: () => boolean }) => (entry.isSymbolicLink() ? 1 : 0)
  try {
    return readdirSync(folder, { withFileTypes: true }).sort(
      (a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1),
    )
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function statOf(file: string): Stats | string {
  try {
    return statSync(file)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
      ? 'the link leads nowhere'
      : String(error)
  }
}
