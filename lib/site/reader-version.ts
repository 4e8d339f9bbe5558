import { z } from 'zod/mini'

/** Cookies with the version, and the product, that the reader runs, until the reader forgets them. */
export const versionCookie = 'cairn-version'
export const productCookie = 'cairn-product'
/** Parameter of the version form: version and product in the address are the reader's own, to be remembered. */
export const rememberParameter = 'remember'

/** What a reader runs. */
export interface Reader {
  readonly version: string
  readonly product: string | null
}

const versionSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(40))
const productSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(100))

/** The remembered reader; null when there is no version. Cookies are outside data: what makes no sense is none. */
export function readerOf(cookie: (name: string) => string | undefined): Reader | null {
  const version = versionSchema.safeParse(cookie(versionCookie))
  const product = productSchema.safeParse(cookie(productCookie))
  return version.success ? { version: version.data, product: product.data ?? null } : null
}

/** The address that makes the site forget what the reader runs. */
export function forgetReader(path: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${rememberParameter}=1`
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
