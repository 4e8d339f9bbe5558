import { rarity } from './bm25.ts'
import type { Alternative, QueryConcept } from './concept.ts'
import { documentFrequency, type Postings, type PostingsSource, slotImpacts } from './impact-index.ts'

/** What ranking needs of an index. */
export interface RankedIndex {
  readonly documents: { readonly length: number }
  readonly postings: PostingsSource
  readonly everyday: ReadonlyMap<string, number>
}

/** Words that more of the documents have need no alternatives to be found by. */
const commonShare = 0.2
/** Worth of a concept of which nothing was typed in this language: that of a fairly rare word. */
const untypedWorth = 6

/** How much a term tells in an index: its rarity, less for everyday words. */
export function createWorth(index: RankedIndex): (term: string) => number {
  return (term) =>
    rarity(documentFrequency(index.postings, term), index.documents.length) * (index.everyday.get(term) ?? 1)
}

/** The score of each document for the concepts of a query, by its number; 0 where none is met. */
export function scoreDocuments(index: RankedIndex, concepts: readonly QueryConcept[]): Float64Array {
  const total = index.documents.length
  const scores = new Float64Array(total)
  const worthOf = createWorth(index)
  const scratch: Scratch = {
    best: new Float64Array(total),
    sums: new Float64Array(total),
    met: new Uint8Array(total),
  }
  for (const { terms, alternatives } of concepts) {
    const isSought = terms.length === 0 || terms.some(({ term }) => !isCommon(index, term))
    const typed = terms.map(({ term, weight }) => ({
      postings: index.postings.postings(term),
      worth: weight * worthOf(term),
    }))
    if (alternatives.length === 0 || !isSought) {
      for (const { postings, worth } of typed) add(scores, postings, worth)
      continue
    }
    for (const { postings, worth } of typed) add(scratch.best, postings, worth)
    const limit = terms.length > 0 ? typed.reduce((sum, { worth }) => sum + worth, 0) : untypedWorth
    const others = alternatives.map((other) => readAlternative(index, other, { worthOf, limit }))
    for (const other of others) raise(scratch, other)
    const all = [...typed, ...others.flat()]
    for (const { postings } of all) takeBest(scores, scratch.best, postings)
  }
  return scores
}

function isCommon(index: RankedIndex, term: string): boolean {
  return documentFrequency(index.postings, term) > commonShare * index.documents.length
}

interface ReadTerm {
  readonly postings: Postings
  readonly worth: number
}

interface Scratch {
  readonly best: Float64Array
  readonly sums: Float64Array
  readonly met: Uint8Array
}

/** An alternative is worth at most what was typed, however rare its words are. */
function readAlternative(
  index: RankedIndex,
  { terms, weight }: Alternative,
  { worthOf, limit }: { readonly worthOf: (term: string) => number; readonly limit: number },
): ReadTerm[] {
  const worths = terms.map(worthOf)
  const factor = weight * Math.min(1, limit / worths.reduce((sum, worth) => sum + worth, 0))
  return terms.map((term, at) => ({
    postings: index.postings.postings(term),
    worth: factor * (worths[at] ?? 0),
  }))
}

function add(scores: Float64Array, postings: Postings, worth: number): void {
  for (let slot = 0; slot < postings.length; slot += 1) {
    const ids = postings[slot]
    if (!ids) continue
    const share = worth * (slotImpacts[slot] ?? 0)
    for (const id of ids) scores[id] = (scores[id] ?? 0) + share
  }
}

/** Raises the best of each document that has all terms of an alternative to what they are worth. */
function raise({ best, sums, met }: Scratch, terms: readonly ReadTerm[]): void {
  for (const { postings, worth } of terms) {
    add(sums, postings, worth)
    for (const ids of postings) for (const id of ids ?? []) met[id] = (met[id] ?? 0) + 1
  }
  for (const { postings } of terms) {
    for (const ids of postings) {
      for (const id of ids ?? []) {
        if (met[id] === terms.length) best[id] = Math.max(best[id] ?? 0, sums[id] ?? 0)
        sums[id] = 0
        met[id] = 0
      }
    }
  }
}

/** Moves what a concept gave each document to its score, and leaves the scratch array empty. */
function takeBest(scores: Float64Array, best: Float64Array, postings: Postings): void {
  for (const ids of postings) {
    for (const id of ids ?? []) {
      scores[id] = (scores[id] ?? 0) + (best[id] ?? 0)
      best[id] = 0
    }
  }
}
