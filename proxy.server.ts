import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { type NextRequest, NextResponse } from 'next/server'
import { decoded } from '@/lib/content/decoded'
import { readerHeader } from '@/lib/request/reader-address'
import { type AddressBook, articleOfHome, findOldAddress, readAddressBook } from '@/lib/site/address-book'
import { askLater } from '@/lib/site/ask-later'
import { askedHeader, askedNumber } from '@/lib/site/asked-number'
import { askedForEachTime, isHashedMedia, keptForEver } from '@/lib/site/cache-control'
import { contentSecurityPolicy, mediaPolicy, type PageNeeds } from '@/lib/site/content-security-policy'
import { localeCookie, localeOfPath, preferredLocale } from '@/lib/site/preferred-locale'
import { productCookie, rememberParameter, versionCookie } from '@/lib/site/reader-names'
import { rememberReader } from '@/lib/site/reader-version'
import { secondsToWait } from '@/lib/site/search-limits'
import { readStaticPages } from '@/lib/site/static-pages'

const oneYear = 365 * 24 * 60 * 60

const oldAddressFile = path.join(process.cwd(), '.cairn', 'old-addresses.json')

let addressBook: { readonly changedAt: number; readonly book: AddressBook } | null = null
let staticPages: Readonly<Record<string, PageNeeds>> | null = null

/** Next's own files are left alone: they are immutable and need no policy. */
export const config = { matcher: '/((?!_next/static/|theme\\.js$|icon\\.svg$|favicon\\.ico$).*)' }

/** Leads from old addresses to new ones, sends the security headers, and remembers the reader's language. */
export function proxy(request: NextRequest): Response {
  const { pathname } = request.nextUrl
  if (request.nextUrl.searchParams.has(rememberParameter)) return afterVersionForm(request)
  const seconds = secondsToWait(decoded(pathname), request.headers.get(readerHeader) ?? '')
  if (seconds > 0) return askLater(preferredLocale(request, getAddressBook()?.locales ?? []), seconds)
  const isDevelopment = process.env.NODE_ENV === 'development'
  // What the last build left says nothing of articles that are being written.
  const known = isDevelopment ? undefined : needsOf(pathname)
  const old = oldAddress(request, known !== undefined)
  if (old) return NextResponse.redirect(new URL(old, request.nextUrl), 308)
  if (isDevelopment) return NextResponse.next() // its tools need eval and sockets
  // By the path that files are found by: `/%6Dedia/…` is the same file, and must not get the policy of a page.
  if (decoded(pathname).startsWith('/media/')) return asMedia(decoded(pathname))
  if (known) return remember(request, asPage(known))
  const other = inOtherLanguage(request)
  if (other) return NextResponse.redirect(new URL(other, request.nextUrl), 307) // a translation may come
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = contentSecurityPolicy({ scripts: [`'nonce-${nonce}'`], inlineStyles: false })
  const headers = new Headers(request.headers)
  // Next reads the nonce from the policy of the request and puts it on its inline scripts.
  headers.set('content-security-policy', policy)
  headers.set(askedHeader, askedNumber(request.nextUrl) ?? '')
  return remember(request, withHeaders(NextResponse.next({ request: { headers } }), policy))
}

/** The page that took the place of an address of a former site; a page of this one never has another in its place. */
function oldAddress({ nextUrl }: NextRequest, isPage: boolean): string | null {
  const book = getAddressBook()
  const find = isPage ? articleOfHome : findOldAddress
  return book && find(book, nextUrl.pathname, nextUrl.search)
}

/** Pages that are made for each request: no build has listed them. */
const madeOnRequest = ['/search', '/helpful']

/**
 * The page of an address without a language (`/search?q=…`), and that of an article in a language into which nobody has
 * translated it: in the reader's language, else in any.
 */
function inOtherLanguage(request: NextRequest): string | null {
  const { pathname, search } = request.nextUrl
  const locales = getAddressBook()?.locales ?? []
  const asked = localeOfPath(pathname, locales)
  const rest = asked === undefined ? pathname : pathname.slice(asked.length + 1)
  if (asked !== undefined && !/^\/articles\/[^/]+$/.test(rest)) return null
  const pages = [preferredLocale(request, locales), ...locales].map((locale) => `/${locale}${rest}`)
  const page = madeOnRequest.includes(rest) ? pages[0] : pages.find(needsOf)
  return page === undefined ? null : page + search
}

function getAddressBook(): AddressBook | null {
  const changedAt = statSync(oldAddressFile, { throwIfNoEntry: false })?.mtimeMs
  if (changedAt === undefined) return null
  if (addressBook?.changedAt !== changedAt)
    addressBook = { changedAt, book: readAddressBook(readFileSync(oldAddressFile, 'utf8')) }
  return addressBook.book
}

function needsOf(pathname: string): PageNeeds | undefined {
  staticPages ??= readStaticPages()
  return staticPages[pathname] ?? staticPages[decoded(pathname)]
}

function asPage(needs: PageNeeds): NextResponse {
  const response = withHeaders(NextResponse.next(), contentSecurityPolicy(needs))
  response.headers.set('Cache-Control', askedForEachTime)
  return response
}

/** Files that authors supply. Scripts and styles are text: to pages they would be the site's own. */
function asMedia(pathname: string): NextResponse {
  const response = withHeaders(NextResponse.next(), mediaPolicy)
  // Next lets browsers ask again for each file of `public/`; with what is not there it says so itself.
  if (isHashedMedia(pathname)) response.headers.set('Cache-Control', keptForEver)
  if (/\.(?:[cm]?js|css)$/i.test(pathname)) response.headers.set('Content-Type', 'text/plain; charset=utf-8')
  return response
}

function withHeaders(response: NextResponse, policy: string): NextResponse {
  response.headers.set('Content-Security-Policy', policy)
  response.headers.set('X-Content-Type-Options', 'nosniff')
  response.headers.set('Referrer-Policy', 'same-origin')
  response.headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  return response
}

/** The version form was sent: the reader is remembered, and the address loses the order to do so. */
function afterVersionForm(request: NextRequest): NextResponse {
  const { reader, target } = rememberReader(request.nextUrl)
  // Next asks for a whole address here, and sends its path alone: behind a reverse proxy hosts differ.
  const response = NextResponse.redirect(new URL(target, request.nextUrl), 303)
  const kept = [
    [versionCookie, reader?.version],
    [productCookie, reader?.product],
  ] as const
  for (const [name, value] of kept) {
    if (value) response.cookies.set(name, value, { maxAge: oneYear, sameSite: 'lax', path: '/' })
    else response.cookies.delete(name)
  }
  return response
}

/** `/zh/…` read means Chinese preferred, when `/` or a permanent link must choose. */
function remember(request: NextRequest, response: NextResponse): NextResponse {
  const locale = localeOfPath(request.nextUrl.pathname, getAddressBook()?.locales ?? [])
  if (locale && request.cookies.get(localeCookie)?.value !== locale) {
    response.cookies.set(localeCookie, locale, { maxAge: oneYear, sameSite: 'lax', path: '/' })
  }
  return response
}
