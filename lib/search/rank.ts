import { rarity } from './bm25.ts'
import type { Alternative, QueryConcept, WeightedTerm } from './concept.ts'
import type { Postings, PostingsSource } from './impact-index.ts'
import { slotImpacts } from './impact-slots.ts'
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
export function createWorth({ postings, documents, everyday }: RankedIndex): (term: string) => number {
  return (term) => rarity(postings.frequency(term), documents.length) * (everyday.get(term) ?? 1)
}

/**
 * The score of each document for the concepts of a query, by its number; 0 where none is met. The
 * scores are the scorer's own, and stand until it is asked again.
 */
export type Scorer = (concepts: readonly QueryConcept[]) => Float64Array

/** Prepares the scoring of an index; queries share its rows of numbers, which each leaves empty. */
export function createScorer(index: RankedIndex): Scorer {
  const total = index.documents.length
  const scores = new Float64Array(total)
  const scratch: Scratch = {
    best: new Float64Array(total),
    sums: new Float64Array(total),
    met: new Uint8Array(total),
  }
  const worthOf = createWorth(index)
  const read = ({ term, weight }: WeightedTerm): ReadTerm => ({
    postings: index.postings.postings(term),
    worth: worthOf(term) * weight,
  })
  return (concepts) => {
    // All is read before anything is added: what is not loaded stops a search in its middle.
    const known = mapTogether(concepts, (concept) => readConcept(index, concept, read))
    scores.fill(0)
    for (const { typed, others } of known) addConcept(scores, scratch, { typed, others })
    return scores
  }
}

interface ReadTerm {
  readonly postings: Postings
  readonly worth: number
}

/** A concept as the index has it; `others` are the alternatives that can help. */
interface ReadConcept {
  readonly typed: readonly ReadTerm[]
  readonly others: readonly (readonly ReadTerm[])[]
}

function readConcept(
  { postings, documents }: RankedIndex,
  { terms, alternatives }: QueryConcept,
  read: (term: WeightedTerm) => ReadTerm,
): ReadConcept {
  const typed = mapTogether(terms, read)
  const most = commonShare * documents.length
  const isSought = typed.length === 0 || terms.some(({ term }) => postings.frequency(term) <= most)
  if (!isSought) return { typed, others: [] }
  const limit = typed.length > 0 ? typed.reduce((sum, { worth }) => sum + worth, 0) : untypedWorth
  const others = mapTogether(alternatives, (other) => readAlternative(other, read, limit))
  // No document has all words of an alternative of which one is unknown.
  const isMet = (other: readonly ReadTerm[]) =>
    other.length > 0 && other.every(({ postings: own }) => own.length > 0)
  return { typed, others: others.filter(isMet) }
}

/** An alternative is worth at most what was typed, however rare its words are. */
function readAlternative(
  { terms, weight }: Alternative,
  read: (term: WeightedTerm) => ReadTerm,
  limit: number,
): ReadTerm[] {
  const found = mapTogether(terms, (term) => read({ term, weight: 1 }))
  const factor = weight * Math.min(1, limit / found.reduce((sum, { worth }) => sum + worth, 0))
  return found.map(({ postings, worth }) => ({ postings, worth: worth * factor }))
}

function addConcept(scores: Float64Array, scratch: Scratch, { typed, others }: ReadConcept): void {
  if (others.length === 0) {
    for (const { postings, worth } of typed) add(scores, postings, worth)
    return
  }
  for (const { postings, worth } of typed) add(scratch.best, postings, worth)
  const raised = others.map((other) => raise(scratch, other))
  for (const { postings } of typed) takeBest(scores, scratch.best, postings)
  for (const postings of raised) takeBest(scores, scratch.best, postings)
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
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0
      scores[id] = (scores[id] ?? 0) + share
    }
  }
}

/**
 * Raises the best of each document that has all terms of an alternative to what they are worth. Only documents of its
 * rarest term can have them all; gives its postings.
 */
function raise(scratch: Scratch, terms: readonly ReadTerm[]): Postings {
  const rarest = terms.reduce((a, b) => (sizeOf(b.postings) < sizeOf(a.postings) ? b : a))
  if (terms.length === 1) {
    raiseTo(scratch.best, rarest)
    return rarest.postings
  }
  const { best, sums, met } = scratch
  eachId(rarest.postings, (id) => {
    met[id] = 1
  })
  for (const term of terms) addMet(scratch, term)
  eachId(rarest.postings, (id) => {
    if (met[id] === terms.length + 1) best[id] = Math.max(best[id] ?? 0, sums[id] ?? 0)
    sums[id] = 0
    met[id] = 0
  })
  return rarest.postings
}

/** The same for an alternative of one word, as most are. */
function raiseTo(best: Float64Array, { postings, worth }: ReadTerm): void {
  for (let slot = 0; slot < postings.length; slot += 1) {
    const ids = postings[slot]
    if (!ids) continue
    const share = worth * (slotImpacts[slot] ?? 0)
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0
      if (share > (best[id] ?? 0)) best[id] = share
    }
  }
}

/** Adds what a term is worth to the sums of the documents that are looked at, and counts that they have it. */
function addMet({ sums, met }: Scratch, { postings, worth }: ReadTerm): void {
  for (let slot = 0; slot < postings.length; slot += 1) {
    const ids = postings[slot]
    if (!ids) continue
    const share = worth * (slotImpacts[slot] ?? 0)
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0
      const count = met[id] ?? 0
      if (count === 0) continue
      sums[id] = (sums[id] ?? 0) + share
      met[id] = count + 1
    }
  }
}

function sizeOf(postings: Postings): number {
  let size = 0
  for (let slot = 0; slot < postings.length; slot += 1) size += postings[slot]?.length ?? 0
  return size
}

/** Moves what a concept gave each document to its score, and leaves the scratch array empty. */
function takeBest(scores: Float64Array, best: Float64Array, postings: Postings): void {
  for (let slot = 0; slot < postings.length; slot += 1) {
    const ids = postings[slot]
    if (!ids) continue
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0
      scores[id] = (scores[id] ?? 0) + (best[id] ?? 0)
      best[id] = 0
    }
  }
}

function eachId(postings: Postings, visit: (id: number) => void): void {
  for (let slot = 0; slot < postings.length; slot += 1) {
    const ids = postings[slot]
    if (ids) for (let at = 0; at < ids.length; at += 1) visit(ids[at] ?? 0)
  }
}
