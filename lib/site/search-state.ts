import type { SearchOptions } from '../search/types.ts'
import { writeLineNumbers } from './line-numbers.ts'
import { pageEnd } from './paths.ts'
import type { Reader } from './reader-names.ts'
import type { SearchState } from './search-address.ts'

/** An answer is among the first hits, each of which brings its passage (2.6 KB in an export); a list is for looking around. */
const pageSizes = { answers: 10, list: 20 }

/** Hits on one page of results. */
function pageSizeOf({ q }: Pick<SearchState, 'q'>): number {
  return q === '' ? pageSizes.list : pageSizes.answers
}

/** The last page of so many hits. */
export function lastPageOf(state: Pick<SearchState, 'q'>, total: number): number {
  return Math.max(1, Math.ceil(total / pageSizeOf(state)))
}

/** Facets of the results page, in the order in which it shows them. */
export const facetNames = ['kind', 'product', 'line', 'component'] as const
export type FacetName = (typeof facetNames)[number]

/** What the engine is asked for on this page of results. */
export function searchOptions(state: SearchState, locale: string): SearchOptions {
  const { kind, product, line, component, version } = state
  const limit = pageSizeOf(state)
  return {
    locale,
    filters: { kind, product, line, component, ...(version ? { version } : {}) },
    sort: state.q === '' ? 'newest' : state.sort,
    limit,
    offset: (state.page - 1) * limit,
    verbatim: state.verbatim,
  }
}

/** The page that searches and browses in a language. */
export function searchPage(locale: string): string {
  return `/${locale}/search${pageEnd}`
}

/** The address of a search. A change of anything but the page begins at the first page. */
export function searchPath(locale: string, state: Partial<SearchState>): string {
  const query = new URLSearchParams()
  if (state.q) query.set('q', state.q)
  for (const facet of facetNames) for (const value of state[facet] ?? []) query.append(facet, value)
  if (typeof state.version === 'string') query.set('version', state.version)
  if (state.sort === 'newest' && state.q) query.set('sort', 'newest')
  if (state.verbatim) query.set('verbatim', '1')
  if (state.numbers?.length) query.set('numbers', writeLineNumbers(state.numbers))
  if (state.left) query.set('left', String(state.left))
  if (state.page && state.page > 1) query.set('page', String(state.page))
  const text = query.toString()
  return `${searchPage(locale)}${text ? `?${text}` : ''}`
}

/** The same search with a facet value chosen, or no longer chosen. */
export function toggleFacet(state: SearchState, facet: FacetName, value: string): SearchState {
  const values = state[facet].includes(value)
    ? state[facet].filter((chosen) => chosen !== value)
    : [...state[facet], value]
  return { ...state, [facet]: values, page: 1 }
}

/** The same search without any facet value. */
export function withoutFacets(state: SearchState): SearchState {
  return { ...state, kind: [], product: [], line: [], component: [], page: 1 }
}

/** Whether any facet value is chosen. */
export function isFiltered(state: SearchState): boolean {
  return facetNames.some((facet) => state[facet].length > 0)
}

/** The search as this reader would ask it: for their version, and their product unless others are chosen. */
export function withReader(state: SearchState, { version, product }: Reader): SearchState {
  return { ...state, version, product: state.product.length > 0 || !product ? state.product : [product] }
}
