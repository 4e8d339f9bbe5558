/** Cookies with the version, and the product, that the reader runs, until the reader forgets them. */
export const versionCookie = 'cairn-version'
export const productCookie = 'cairn-product'
/** Parameter of the version form: version and product in the address are the reader's own, to be remembered. */
export const rememberParameter = 'remember'

/** Told to the document when the reader has said something else about it. */
export const readerEvent = 'cairn-reader'

/** What a reader runs. */
export interface Reader {
  readonly version: string
  readonly product: string | null
}

/** The address that makes the site forget what the reader runs. */
export function forgetReader(path: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${rememberParameter}=1`
}
