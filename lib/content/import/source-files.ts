import path from 'node:path'
import { decoded } from '../decoded.ts'
import { withoutOrder } from './old-addresses.ts'

/** How a reference was found; all but `path` are told in the report. */
type FoundBy = 'path' | 'name'

interface FoundFile {
  /** Path in the source. */
  readonly file: string
  readonly by: FoundBy
}

/** Finds the file of a source that a link or an image means. */
export type FindFile = (href: string, from: string) => FoundFile | null

const articleExtensions = [
  '',
  '.md',
  '.mdx',
  '.markdown',
  '.html',
  '/index.md',
  '/index.mdx',
  '/_index.md',
  '/README.md',
  '/index.html',
]
/** Folders from which site generators serve files at the root. */
const publicFolders = ['public', 'static', 'source', 'assets', 'docs/public']

/**
 * Makes the function that finds files of a source as the programs do that wrote the links: relative
 * to the file or to the page that it becomes, from the root of the site or of any folder above the file, with or without
 * extension, in any case and any composition of letters; last by name, when only one file has it.
 */
export function createFileFinder(files: readonly string[], bases: readonly string[]): FindFile {
  const byKey = new Map<string, string>()
  const byName = new Map<string, string | null>()
  for (const file of files) {
    for (const key of [fileKey(file), fileKey(file.split('/').map(withoutOrder).join('/'))])
      if (!byKey.has(key)) byKey.set(key, file)
    const name = fileKey(path.posix.basename(file))
    byName.set(name, byName.has(name) ? null : file)
  }
  const lookUp = (candidate: string): string | undefined => {
    const name = path.posix.normalize(candidate).replace(/^\/+|\/+$/g, '')
    if (name.startsWith('..')) return undefined
    const stem = name.replace(/\.(?:html?|mdx?|markdown)$/i, '')
    return [...articleExtensions.map((end) => name + end), ...articleExtensions.map((end) => stem + end)]
      .map((each) => byKey.get(fileKey(each)))
      .find((file) => file !== undefined)
  }
  return (href, from) => {
    const name = pathOf(href)
    if (name === '') return null
    for (const candidate of candidatesOf(name, from, bases)) {
      const file = lookUp(candidate)
      if (file !== undefined) return { file, by: 'path' }
    }
    const only = byName.get(fileKey(path.posix.basename(name)))
    return only && /\.[A-Za-z0-9]{1,5}$/.test(name) ? { file: only, by: 'name' } : null
  }
}

/** The form in which names meet whatever system they were written on. */
function fileKey(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

function candidatesOf(name: string, from: string, bases: readonly string[]): string[] {
  const folders = from.split('/').slice(0, -1)
  const above = folders.map((_, index) => folders.slice(0, folders.length - index).join('/'))
  // The folder of the site may be the source, a folder in it, or one around it.
  if (name.startsWith('@site/'))
    return [...above, ''].map((root) => path.posix.join(root, name.slice('@site/'.length)))
  if (!name.startsWith('/'))
    return [path.posix.join(folders.join('/'), name), path.posix.join(servedAs(from), name)]
  const rooted = [
    name,
    ...bases
      .filter((base) => base !== '' && name.startsWith(`${base}/`))
      .map((base) => name.slice(base.length)),
    ...withoutBase(name),
  ]
  return rooted.flatMap((each) =>
    [...above, ''].flatMap((root) => [
      ...publicFolders.map((folder) => path.posix.join(root, folder, each)),
      path.posix.join(root, each),
    ]),
  )
}

/** The folder that many programs serve a page as, so that its links are relative to that: `x.md` as `x/`. */
function servedAs(file: string): string {
  return file.replace(/(?:(?:^|\/)(?:_?index|README))?\.\w+$/i, '')
}

/** A site may be served below a path that nobody told: what follows it, when that still says something. */
function withoutBase(name: string): string[] {
  const [, ...rest] = name.split('/').filter((segment) => segment !== '')
  return rest.length > 0 ? [`/${rest.join('/')}`] : []
}

/** The path in a reference, without query, anchor, percent-encoding and the separators of Windows. */
export function pathOf(href: string): string {
  const name = href.replace(/^pathname:\/\//, '').replace(/[?#].*$/, '')
  return decoded(name).replaceAll('\\', '/')
}
