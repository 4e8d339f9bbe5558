import type { SearchOptions, SearchResult } from '../search/types.ts'

/** What a page asks the search worker of a static export; `id` tells answers apart. */
export type WorkerQuestion =
  | { readonly id: number; readonly kind: 'search'; readonly query: string; readonly options: SearchOptions }
  /** As one types: a newer question of this kind makes an older one needless. */
  | { readonly id: number; readonly kind: 'suggest'; readonly query: string; readonly options: SearchOptions }
  /** A pasted log, to be made small enough for an address; `lines` is how many it had before it was cut. */
  | {
      readonly id: number
      readonly kind: 'log'
      readonly log: string
      readonly lines: number
      readonly locale: string
    }

export type WorkerAnswer =
  | { readonly id: number; readonly result: SearchResult | null }
  | { readonly id: number; readonly query: string; readonly left: number }
  | { readonly id: number; readonly error: string }
