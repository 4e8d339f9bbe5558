import { Index } from 'flexsearch'
import type { TermTable } from './pack/term-table.ts'

/** Steps of impact. A slot of FlexSearch, meant for the position of a term, holds one step. */
const slots = 64
const separator = '\u0001'

/** The documents of one term, by slot; slot 0 holds the best ones, most slots are empty. */
export type Postings = readonly (readonly number[])[]

/** Where the ranking reads from: the whole index, or the shards of it that were fetched. */
export interface PostingsSource {
  /** Documents that have a term. Never change what this gives: it is the index's own. */
  readonly postings: (term: string) => Postings
}

const none: Postings = []

/** Ids that are held beside a table; 64 MB. With more, those of the terms asked for before are let go. */
const mostHeld = 8_000_000

/**
 * Postings held by FlexSearch, with impacts in its score slots. Reading one term gives the
 * documents by quantised BM25 impact, so that summing over the terms of a query is BM25, with term
 * statistics that FlexSearch lacks (docs/decisions/0020). With a table, as it is read from a file,
 * FlexSearch is given the postings of a term when they are first asked for.
 */
export class ImpactIndex implements PostingsSource {
  private current: ReadonlyMap<string, number> = new Map()
  private readonly known = new Set<string>()
  private held = 0
  private readonly table: TermTable | null
  private readonly index = new Index({
    tokenize: 'strict',
    resolution: slots,
    encode: (text: string) => text.split(separator),
    score: (_content, term) => toSlot(this.current.get(String(term)) ?? 0),
  })

  constructor(table: TermTable | null = null) {
    this.table = table
  }

  /** Adds a document with the impacts of its terms, over 0 to 1. */
  add(document: number, impacts: ReadonlyMap<string, number>): void {
    if (impacts.size === 0) return
    this.current = impacts
    for (const term of impacts.keys()) this.known.add(term)
    this.index.add(document, [...impacts.keys()].join(separator))
  }

  postings(term: string): Postings {
    if (!this.known.has(term) && !this.take(term)) return none
    // Documents are numbered, so the ids that FlexSearch gives back are numbers.
    return this.index.search(term, { resolve: false, limit: 0 }).result as number[][]
  }

  /** All terms, sorted. */
  terms(): string[] {
    return this.table?.terms() ?? [...this.known].sort()
  }

  /** Gives FlexSearch the postings of a term of the table. */
  private take(term: string): boolean {
    const postings = this.table?.find(term)
    if (!postings) return false
    if (this.held > mostHeld) {
      this.index.clear()
      this.known.clear()
      this.held = 0
    }
    for (const ids of postings) this.held += ids?.length ?? 0
    this.known.add(term)
    // A FlexSearch export without its text form: `import` takes both (flexsearch/src/serialize.js).
    this.index.import('1.map', [[term, postings]] as unknown as string)
    return true
  }
}

/** In how many documents a term occurs. */
export function documentFrequency(source: PostingsSource, term: string): number {
  return countDocuments(source.postings(term))
}

/** How many documents some postings hold. */
export function countDocuments(postings: Postings): number {
  let sum = 0
  for (const ids of postings) if (ids) sum += ids.length
  return sum
}

/** Most impacts are small, so the steps are finer there: slot 0 stands for 1, the last for almost 0. */
function toSlot(impact: number): number {
  return slots - 1 - Math.round(Math.sqrt(Math.min(1, Math.max(0, impact))) * (slots - 1))
}

/** The impact that each slot stands for, over 0 to 1. */
export const slotImpacts: readonly number[] = Array.from(
  { length: slots },
  (_, slot) => (Math.max(0.5, slots - 1 - slot) / (slots - 1)) ** 2,
)
