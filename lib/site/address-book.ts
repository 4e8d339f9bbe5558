import { z } from 'zod'
import type { Article } from '../content/article.ts'
import { decoded } from '../content/decoded.ts'
import { fieldFolders } from './group-fields.ts'
import { articlePath } from './paths.ts'

const addressBookSchema = z.object({
  /** Addresses that articles name in their aliases, and page ids. */
  aliases: z.record(z.string(), z.string()),
  /** Addresses that follow from where article files lie. */
  paths: z.record(z.string(), z.string()),
  locales: z.array(z.string()),
})

/** Addresses of former sites, as `addressKey` writes them → addresses of this one. */
export type AddressBook = z.output<typeof addressBookSchema>

/** Reads what the prepare step wrote. */
export function readAddressBook(text: string): AddressBook {
  return addressBookSchema.parse(JSON.parse(text))
}

/** Site generators give the page of a file any of these endings, or none; an index is its folder. */
const ending = /\.(?:x?html?|mdx?|markdown)$/
const index = /\/(?:index|readme)$/

/** Folders of this site below that of a language, and beside it: nothing in them is an old address. */
const ownFolders = new Set([
  ...['articles', 'browse', 'failed', 'feeds', 'health', 'helpful', 'new', 'search'],
  ...Object.values(fieldFolders),
])
const ownRoots = new Set(['api', 'kb', 'media', '_next'])

/** A site may have been served below a path: as many folders in front may be such. */
const maxBase = 3

/**
 * Lists the old addresses of articles. `locales`, the default one first, decides which article an
 * address without a language means. Addresses of pages that exist are left out.
 */
export function createAddressBook(articles: readonly Article[], locales: readonly string[]): AddressBook {
  const pages = new Set(articles.map((article) => addressKey(articlePath(article))))
  const aliases: Record<string, string> = {}
  const paths: Record<string, string> = {}
  const byLocale = [...articles].sort((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale))
  for (const article of byLocale) {
    const page = articlePath(article)
    for (const alias of article.aliases) {
      const key = /^page-id:/i.test(alias) ? alias.toLowerCase() : aliasKey(alias)
      // Page ids lead to the permanent link, which knows the reader's language.
      if (key && !pages.has(key)) aliases[key] ??= key.startsWith('page-id:') ? permanentLink(alias) : page
    }
    for (const path of [`/${article.path}`, `/${article.sourcePath}`]) {
      const key = addressKey(path)
      if (key !== '' && !pages.has(key)) paths[key] ??= page
    }
  }
  return { aliases, paths, locales: [...locales] }
}

/** The page of this site that took the place of an old address; null for an address that was none. */
export function findOldAddress(book: AddressBook, pathname: string, search = ''): string | null {
  const pageId = pageIdOf(pathname, search)
  const byId = pageId && get(book.aliases, `page-id:${pageId}`)
  const byNumber = byId || articleOfHome(book, pathname, search)
  if (byNumber) return byNumber
  const path = decoded(pathname)
  const segments = path.split('/').filter((segment) => segment !== '')
  for (let base = 0; base <= Math.min(maxBase, segments.length - 1); base += 1) {
    const rest = `/${segments.slice(base).join('/')}`
    const found = get(book.aliases, addressKey(rest + search)) ?? get(book.aliases, addressKey(rest))
    if (found) return found
  }
  if (isOwn(segments, book.locales)) return null
  for (let base = 0; base <= Math.min(maxBase, segments.length - 1); base += 1) {
    const rest = segments.slice(base)
    const isTelling = base === 0 || rest.length > 1 || ending.test(path.toLowerCase())
    const found = isTelling ? get(book.paths, addressKey(`/${rest.join('/')}`)) : undefined
    if (found) return found
  }
  // `/knowledge/en/` was the home page of a language.
  const last = addressKey(path).split('/').at(-1) ?? ''
  return segments.length > 1 && book.locales.includes(last) ? `/${last}` : null
}

/** Former sites opened an article from their home page (`/`, `/knowledge/zh/`) by its number: `?id=KB250110001`. */
export function articleOfHome({ locales }: AddressBook, pathname: string, search: string): string | null {
  const id = new URLSearchParams(search).get('id')?.trim() ?? ''
  if (!/^[a-z]{2,}[a-z\d-]*\d$/i.test(id)) return null
  const [first, ...rest] = addressKey(pathname).split('/').slice(1)
  const last = rest.at(-1) ?? first
  const isHome = first === undefined || first === '' || (last !== undefined && locales.includes(last))
  return isHome || (rest.length === 0 && !ownRoots.has(first ?? '')) ? permanentLink(id) : null
}

/** The form in which old addresses meet: no ending, no slash behind, small letters. */
export function addressKey(path: string): string {
  return decoded(path)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '')
    .replace(ending, '')
    .replace(index, '')
}

/** An alias that is an address: a path, or a whole address of which the path counts. */
function aliasKey(alias: string): string | null {
  if (alias.startsWith('/')) return addressKey(alias)
  if (!/^https?:\/\//i.test(alias) || !URL.canParse(alias)) return null
  const { pathname, search } = new URL(alias)
  return addressKey(pathname + search)
}

function permanentLink(alias: string): string {
  return `/kb/${encodeURIComponent(alias).replace(/%3A/g, ':')}`
}

/** `/pages/viewpage.action?pageId=77` and `/wiki/spaces/KB/pages/77/Title`, as Confluence has them. */
function pageIdOf(pathname: string, search: string): string | null {
  const asked = /\.action$/.test(pathname) ? new URLSearchParams(search).get('pageId') : null
  return asked ?? /\/pages\/(\d+)(?:\/|$)/.exec(pathname)?.[1] ?? null
}

function isOwn([first = '', second, ...rest]: readonly string[], locales: readonly string[]): boolean {
  if (ownRoots.has(first)) return true
  if (!locales.includes(first) || second === undefined) return locales.includes(first)
  // Our pages have no ending; `/en/components/x.html` was one of a folder of that name.
  const isFile = second !== 'articles' && ending.test((rest.at(-1) ?? '').toLowerCase())
  return ownFolders.has(second) && !isFile
}

/** A record holds whatever name is asked for: `constructor` is none of ours. */
function get(entries: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined
}
