import { type Reader, rememberParameter } from './reader-names.ts'
import { rememberReader } from './reader-version.ts'
import { readSearchState, type SearchState } from './search-address.ts'
import { searchPath, withReader } from './search-state.ts'

/** What the address of a page of results asks for. */
export interface SettledSearch {
  readonly state: SearchState
  /** What the address should be instead, path and query; null when it stands. */
  readonly address: string | null
  /** The reader that the version form was sent for: to be remembered, or (null) forgotten. */
  readonly remembered?: Reader | null
}

/**
 * Reads the address of a page of results in an export, as proxy and page do on a server: a sent
 * version form is remembered, and what the reader runs stands in the address, so that a link
 * shared shows what its sender saw.
 */
export function settleSearch(address: URL, locale: string, kept: Reader | null): SettledSearch {
  if (address.searchParams.has(rememberParameter)) {
    const { reader, target } = rememberReader(address)
    const state = readSearchState(new URL(target, address).searchParams)
    return { state, address: target, remembered: reader }
  }
  const state = readSearchState(address.searchParams)
  if (state.version !== null || !kept) return { state, address: null }
  const own = withReader(state, kept)
  return { state: own, address: searchPath(locale, own) }
}
