import * as z from 'zod/mini'
import { stripTerminal } from '../search/log/ansi.ts'
import { readLineNumbers } from './line-numbers.ts'
import { maxLogLength } from './log-limits.ts'

// Apart from search-state.ts: pages that only write addresses need not load zod.

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
  /** Escapes of a terminal, which come with what is pasted, are nothing to be read or shown. */
  q: perhaps((query = '') => stripTerminal(query.slice(0, maxLogLength)).text),
  kind: many,
  product: many,
  line: many,
  component: many,
  /** The version that the reader runs; empty when none is to be judged, null when the address says nothing. */
  version: perhaps((version) => version?.slice(0, 40) ?? null),
  sort: perhaps((sort) => (sort === 'newest' ? 'newest' : 'relevance')),
  page: whole(1, 500),
  /** Of a log that was cut so that it fits into the address, the number in the log of each line that is left. */
  numbers: perhaps((numbers = '') => readLineNumbers(numbers)),
  /** Lines that were left out of it. */
  left: whole(0, 1_000_000),
  /** The query is taken as it stands, without corrections. */
  verbatim: perhaps((flag) => flag === '1'),
})

export type SearchState = z.output<typeof searchStateSchema>

/** The state in the query of an address. */
export function readSearchState(parameters: URLSearchParams): SearchState {
  const entries = [...new Set(parameters.keys())].map((key) => [key, parameters.getAll(key)])
  return searchStateSchema.parse(Object.fromEntries(entries))
}
