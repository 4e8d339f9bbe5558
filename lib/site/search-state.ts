import { z } from 'zod/mini'
import type { SearchOptions } from '../search/types.ts'
import { pageEnd } from './paths.ts'
import type { Reader } from './reader-version.ts'

/** Hits on one page of results. */
export const pageSize = 20
/** Longest query that is taken, in characters: a pasted log of about 200 KB. */
const maxQueryLength = 200_000

/** Facets of the results page, in the order in which it shows them. */
export const facetNames = ['kind', 'product', 'line', 'component'] as const
export type FacetName = (typeof facetNames)[number]

const asSent = z.optional(z.union([z.string(), z.array(z.string())]))

/** One value, however often and in whatever form the parameter came; undefined when it did not come. */
const perhaps = <Value>(read: (value: string | undefined) => Value) =>
  z.pipe(
    asSent,
    z.transform((value) => read((Array.isArray(value) ? (value[0] ?? '') : value)?.trim())),
  )

/** A whole number between bounds; the first one when it is none. */
const whole = (least: number, most: number) =>
  perhaps((text = '') => Math.min(Math.max(Number.parseInt(text, 10) || least, least), most))

/** Values of a repeatable parameter, without duplicates; a foreign link with hundreds is cut. */
const many = z.pipe(
  asSent,
  z.transform((value) => {
    const values = [value ?? []].flat().map((each) => each.trim().slice(0, 100))
    return [...new Set(values.filter((each) => each !== ''))].slice(0, 20)
  }),
)

/** The address of a search, parsed. A parameter that makes no sense falls back to its default. */
export const searchStateSchema = z.object({
  q: perhaps((query = '') => query.slice(0, maxQueryLength)),
  kind: many,
  product: many,
  line: many,
  component: many,
  /** The version that the reader runs; empty when none is to be judged, null when the address says nothing. */
  version: perhaps((version) => version?.slice(0, 40) ?? null),
  sort: perhaps((sort) => (sort === 'newest' ? 'newest' : 'relevance')),
  page: whole(1, 500),
  /** Lines that were left out of a log so that it fits into the address. */
  left: whole(0, 1_000_000),
  /** The query is taken as it stands, without corrections. */
  verbatim: perhaps((flag) => flag === '1'),
})

export type SearchState = z.output<typeof searchStateSchema>

/** What the engine is asked for on this page of results. */
export function searchOptions(state: SearchState, locale: string): SearchOptions {
  const { kind, product, line, component, version } = state
  return {
    locale,
    filters: { kind, product, line, component, ...(version ? { version } : {}) },
    sort: state.q === '' ? 'newest' : state.sort,
    limit: pageSize,
    offset: (state.page - 1) * pageSize,
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

/** Whether any facet value is chosen. */
export function isFiltered(state: SearchState): boolean {
  return facetNames.some((facet) => state[facet].length > 0)
}

/** The search as this reader would ask it: for their version, and their product unless others are chosen. */
export function withReader(state: SearchState, { version, product }: Reader): SearchState {
  return { ...state, version, product: state.product.length > 0 || !product ? state.product : [product] }
}

/** The state in the query of an address. */
export function readSearchState(parameters: URLSearchParams): SearchState {
  const entries = [...new Set(parameters.keys())].map((key) => [key, parameters.getAll(key)])
  return searchStateSchema.parse(Object.fromEntries(entries))
}
