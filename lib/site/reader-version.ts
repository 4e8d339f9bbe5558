import * as z from 'zod/mini'
import { productCookie, type Reader, rememberParameter, versionCookie } from './reader-names.ts'

const versionSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(40))
const productSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(100))

/** The remembered reader; null when there is no version. Cookies are outside data: what makes no sense is none. */
export function readerOf(cookie: (name: string) => string | undefined): Reader | null {
  const version = versionSchema.safeParse(cookie(versionCookie))
  const product = productSchema.safeParse(cookie(productCookie))
  return version.success ? { version: version.data, product: product.data ?? null } : null
}

/** A sent version form: what to remember (null to forget), and where the reader goes then, on this site. */
export function rememberReader(address: URL): { readonly reader: Reader | null; readonly target: string } {
  const parameters = new URLSearchParams(address.search)
  parameters.delete(rememberParameter)
  const value = (name: string) => parameters.get(name) ?? undefined
  const reader = readerOf((name) => value(name === versionCookie ? 'version' : 'product'))
  for (const name of ['version', 'product']) if (value(name)?.trim() === '') parameters.delete(name)
  // Two slashes, or one of each kind, would begin another host.
  const path = `/${address.pathname.replace(/^[/\\]+/, '')}`
  const query = parameters.toString()
  return { reader, target: query === '' ? path : `${path}?${query}` }
}

/** The reader that the cookies of a browser remember, as `document.cookie` writes them. */
export function cookieReader(cookies: string): Reader | null {
  const pairs = cookies.split('; ').map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return [name, decode(value.join('='))] as const
  })
  const values = new Map(pairs)
  return readerOf((name) => values.get(name))
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return '' // no cookie of ours
  }
}
