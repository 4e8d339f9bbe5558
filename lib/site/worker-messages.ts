import type { SearchResult } from '../search/types.ts'
import type { SettledSearch } from './settle-search.ts'
import type { Suggestion } from './suggestion.ts'

/** What a page asks the search worker of a static export; `id` tells answers apart. */
export type WorkerQuestion =
  /** What the address of a page of results asks for; `cookies` as `document.cookie` has them. */
  | {
      readonly id: number
      readonly kind: 'page'
      readonly address: string
      readonly locale: string
      readonly cookies: string
    }
  /** As one types: a newer question of this kind makes an older one needless. */
  | { readonly id: number; readonly kind: 'suggest'; readonly query: string; readonly locale: string }
  /** A pasted log, to be made small enough for an address; `lines` is how many it had before it was cut. */
  | {
      readonly id: number
      readonly kind: 'log'
      readonly log: string
      readonly lines: number
      readonly locale: string
    }

export type WorkerAnswer =
  | { readonly id: number; readonly settled: SettledSearch; readonly result: SearchResult }
  | { readonly id: number; readonly suggestions: readonly Suggestion[] | null }
  | {
      readonly id: number
      readonly query: string
      readonly numbers: readonly number[]
      readonly left: number
    }
  | { readonly id: number; readonly error: string }
