import { Index } from 'flexsearch'

/** Slots of a FlexSearch index: scores in steps of a 64th lose nothing measurable. */
const slots = 64
const separator = '\u0001'

/** Postings of one clause: term → pairs of document number and slot, as they are packed. */
export interface PackedPostings {
  readonly terms: readonly string[]
  /** Per term: document number, slot, document number, slot … */
  readonly postings: readonly (readonly number[])[]
}

/** One document of a clause: the share of each of its terms, over 0 to 1. */
export type Impacts = ReadonlyMap<string, number>

/**
 * Postings with impacts, held by FlexSearch: its slot, meant for the position of a term, holds
 * the quantised BM25 impact of the term in the document. Reading one term gives the documents by
 * slot, so summing over the terms of a query is BM25 (shared/relevance, "What was learnt").
 */
export class ImpactIndex {
  private current: ReadonlyMap<string, number> = new Map()
  private readonly index = new Index({
    tokenize: 'strict',
    resolution: slots,
    encode: (text: string) => text.split(separator),
    score: (_content, term) => this.current.get(String(term)) ?? slots - 1,
  })
  private readonly slotsByTerm = new Map<string, readonly (readonly number[])[]>()

  /** Adds a document with the impacts of its terms. */
  add(document: number, impacts: Impacts): void {
    this.addSlots(document, new Map([...impacts].map(([term, impact]) => [term, toSlot(impact)])))
  }

  private addSlots(document: number, bySlot: ReadonlyMap<string, number>): void {
    if (bySlot.size === 0) return
    this.current = bySlot
    this.index.add(document, [...bySlot.keys()].join(separator))
  }

  /** Documents that have a term, by slot; never change what this gives, it is the index's own. */
  postings(term: string): readonly (readonly number[])[] {
    const known = this.slotsByTerm.get(term)
    if (known) return known
    const found = this.index.search(term, { resolve: false, limit: 0 }).result
    const bySlot = Array.from(found, (ids) => (ids ?? []).map(Number))
    this.slotsByTerm.set(term, bySlot)
    return bySlot
  }

  /** In how many documents a term occurs. */
  documentFrequency(term: string): number {
    return this.postings(term).reduce((sum, ids) => sum + ids.length, 0)
  }

  /** Everything that was added, for the file; `terms` are those of the documents. */
  pack(terms: Iterable<string>): PackedPostings {
    const sorted = [...new Set(terms)].sort()
    const postings = sorted.map((term) =>
      this.postings(term).flatMap((ids, slot) => ids.flatMap((id) => [id, slot])),
    )
    return { terms: sorted, postings }
  }

  static unpack(packed: PackedPostings): ImpactIndex {
    const documents = new Map<number, Map<string, number>>()
    for (const [position, term] of packed.terms.entries()) {
      const pairs = packed.postings[position] ?? []
      for (let at = 0; at < pairs.length; at += 2) {
        const document = pairs[at] ?? 0
        const terms = documents.get(document) ?? new Map<string, number>()
        terms.set(term, pairs[at + 1] ?? 0)
        documents.set(document, terms)
      }
    }
    const index = new ImpactIndex()
    for (const [document, terms] of documents) index.addSlots(document, terms)
    return index
  }
}

/** Slot 0 is the best one, as FlexSearch has it. */
function toSlot(impact: number): number {
  return Math.min(slots - 1, Math.max(0, slots - 1 - Math.round(impact * (slots - 1))))
}

/** The impact that a slot stands for, over 0 to 1. */
export function slotImpact(slot: number): number {
  return (slots - slot) / slots
}
