import { wellFormed } from './well-formed.ts'

/** Header in which the proxy tells the page "not found" which article number was asked for, as part of an address. */
export const askedHeader = 'x-cairn-asked'

const page = 'kb-not-found'
/** Numbers and aliases are shorter; what is longer is shown in part. */
const longest = 100

/** Where a permanent link leads that no article has: to no page, and so to what says that, with the number. */
export function missingNumberPath(locale: string, id: string): string {
  return `/${locale}/${page}?id=${encodeURIComponent(wellFormed(id.slice(0, longest)))}`
}

/** The number in such an address, as a header can carry it; null in all others. */
export function askedNumber({ pathname, searchParams }: URL): string | null {
  const id = pathname.endsWith(`/${page}`) ? searchParams.get('id')?.slice(0, longest).trim() : ''
  return id ? encodeURIComponent(wellFormed(id)) : null
}
