import { productCookie, type Reader, versionCookie } from './reader-names.ts'

const oneYear = 365 * 24 * 60 * 60

/** Remembers a reader, or forgets the one that is remembered, where no server does. */
export function keepReader(reader: Reader | null): void {
  setCookie(versionCookie, reader?.version)
  setCookie(productCookie, reader?.product)
  if (reader) document.documentElement.dataset.reader = ''
  else delete document.documentElement.dataset.reader
}

function setCookie(name: string, value: string | null | undefined): void {
  const age = value ? oneYear : 0
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not there without HTTPS
  document.cookie = `${name}=${encodeURIComponent(value ?? '')}; path=/; max-age=${age}; samesite=lax`
}
