import { rarity } from './bm25.ts'
import type { Alternative, QueryConcept } from './concept.ts'
import {
  countDocuments,
  documentFrequency,
  type Postings,
  type PostingsSource,
  slotImpacts,
} from './impact-index.ts'
import { mapTogether } from './not-loaded.ts'
import type { QueryIndex } from './query-index.ts'

/** What ranking needs of an index. */
export interface RankedIndex {
  readonly documents: { readonly length: number }
  readonly postings: PostingsSource
  readonly everyday: QueryIndex['everyday']
}

/** Words that more of the documents have need no alternatives to be found by. */
const commonShare = 0.4
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
  const read = createReader(index)
  readTogether(concepts, read, total)
  const scratch: Scratch = {
    best: new Float64Array(total),
    sums: new Float64Array(total),
    met: new Uint8Array(total),
  }
  for (const { terms, alternatives } of concepts) {
    const typed = terms.map(({ term, weight }) => scaled(read(term), weight))
    if (alternatives.length === 0 || !isSought(typed, total)) {
      for (const { postings, worth } of typed) add(scores, postings, worth)
      continue
    }
    const limit = typed.length > 0 ? typed.reduce((sum, { worth }) => sum + worth, 0) : untypedWorth
    const others = alternatives.flatMap((other) => readAlternative(other, read, limit))
    for (const { postings, worth } of typed) add(scratch.best, postings, worth)
    for (const other of others) raise(scratch, other)
    for (const { postings } of [...typed, ...others.flat()]) takeBest(scores, scratch.best, postings)
  }
  return scores
}

/** Reads all terms that count, so that what is not loaded of them is asked for together. */
function readTogether(
  concepts: readonly QueryConcept[],
  read: (term: string) => ReadTerm,
  total: number,
): void {
  mapTogether(concepts, ({ terms, alternatives }) => {
    const typed = mapTogether(terms, ({ term }) => read(term))
    if (isSought(typed, total)) mapTogether(alternatives, (other) => mapTogether(other.terms, read))
  })
}

/** Whether other ways to say a concept can help. */
function isSought(typed: readonly ReadTerm[], total: number): boolean {
  return typed.length === 0 || typed.some(({ frequency }) => frequency <= commonShare * total)
}

interface ReadTerm {
  readonly postings: Postings
  readonly frequency: number
  readonly worth: number
}

/** Reads each term of a query once. */
function createReader(index: RankedIndex): (term: string) => ReadTerm {
  const known = new Map<string, ReadTerm>()
  return (term) => {
    const before = known.get(term)
    if (before) return before
    const postings = index.postings.postings(term)
    const frequency = countDocuments(postings)
    const worth = rarity(frequency, index.documents.length) * (index.everyday.get(term) ?? 1)
    const found = { postings, frequency, worth }
    known.set(term, found)
    return found
  }
}

function scaled(read: ReadTerm, factor: number): ReadTerm {
  return { ...read, worth: read.worth * factor }
}

/**
 * An alternative is worth at most what was typed, however rare its words are. Gives nothing when
 * no document has all of them.
 */
function readAlternative(
  { terms, weight }: Alternative,
  read: (term: string) => ReadTerm,
  limit: number,
): ReadTerm[][] {
  const found = terms.map(read)
  if (found.some(({ frequency }) => frequency === 0)) return []
  const factor = weight * Math.min(1, limit / found.reduce((sum, { worth }) => sum + worth, 0))
  return [found.map((each) => scaled(each, factor))]
}

interface Scratch {
  readonly best: Float64Array
  readonly sums: Float64Array
  readonly met: Uint8Array
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
