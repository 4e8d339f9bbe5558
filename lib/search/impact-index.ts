import { Index } from 'flexsearch'
import type { Alternative } from './concept.ts'
import { slotImpacts, slots } from './impact-slots.ts'
import { bySlot } from './pack/postings-codec.ts'
import type { TermTable } from './pack/term-table.ts'

/** The documents of one term that share an impact, over 0 to 1. */
interface ImpactPostings {
  readonly impact: number
  readonly ids: readonly number[]
}

/** The documents of one term, those of the highest impact first. */
export type Postings = readonly ImpactPostings[]

/** Where the ranking reads from: the whole index, or the shards of it that were fetched. */
export interface PostingsSource {
  /** Documents that have a term. Never change what this gives: it is the index's own. */
  readonly postings: (term: string) => Postings
  /** In how many documents a term occurs. */
  readonly frequency: (term: string) => number
  /** The postings of each term of an alternative; documents that lack one of the terms may be missing in all. */
  readonly together: (alternative: Alternative) => readonly Postings[]
}

/** A table of packed postings, or what reads them from the shards that were fetched. */
export type TermLookup = Pick<TermTable, 'find' | 'frequency'>

const none: Postings = []
const separator = '\u0001'

/** Ids that FlexSearch holds; 160 MB. With more, those of the terms asked for before are let go. */
const mostHeld = 20_000_000
/** Terms whose frequency is kept. */
const mostKnown = 200_000

/**
 * Postings held by FlexSearch, with impacts in its score slots. Reading one term gives the
 * documents by quantised BM25 impact, so that summing over the terms of a query is BM25, with term
 * statistics that FlexSearch lacks (docs/decisions/0020). FlexSearch is given the postings of a
 * term when they are first asked for: a large knowledge base has more than memory should hold.
 */
export class ImpactIndex<Table extends TermLookup = TermTable> implements PostingsSource {
  readonly table: Table
  private readonly held = new Map<string, Postings>()
  private readonly frequencies = new Map<string, number>()
  private count = 0
  private readonly index = new Index({
    tokenize: 'strict',
    resolution: slots,
    encode: (text: string) => text.split(separator),
  })

  constructor(table: Table) {
    this.table = table
  }

  postings(term: string): Postings {
    return this.held.get(term) ?? (this.frequency(term) === 0 ? none : this.take(term))
  }

  together({ terms }: Alternative): Postings[] {
    return terms.map((term) => this.postings(term))
  }

  frequency(term: string): number {
    const known = this.frequencies.get(term)
    if (known !== undefined) return known
    const found = this.table.frequency(term)
    if (this.frequencies.size >= mostKnown) this.frequencies.clear()
    this.frequencies.set(term, found)
    return found
  }

  /** Gives FlexSearch the postings of a term of the table. */
  private take(term: string): Postings {
    const packed = this.table.find(term) ?? new Uint32Array(0)
    if (this.count > mostHeld) {
      this.index.clear()
      this.held.clear()
      this.count = 0
    }
    this.count += packed.length
    // A FlexSearch export without its text form: `import` takes both (flexsearch/src/serialize.js).
    this.index.import('1.map', [[term, bySlot(packed)]] as unknown as string)
    // Documents are numbered, so the ids that FlexSearch gives back are numbers.
    const idsBySlot = this.index.search(term, { resolve: false, limit: 0 }).result as number[][]
    const postings = withoutEmptySlots(idsBySlot)
    this.held.set(term, postings)
    return postings
  }
}

/** Most slots of a term are empty, and would cost a step in each query; the lists stay those of FlexSearch. */
function withoutEmptySlots(idsBySlot: readonly (readonly number[] | undefined)[]): Postings {
  return idsBySlot.flatMap((ids, slot) => (ids ? [{ impact: slotImpacts[slot] ?? 0, ids }] : []))
}
