import { rarity } from './bm25.ts'
import type { Alternative, QueryConcept, WeightedTerm } from './concept.ts'
import type { Postings, PostingsSource } from './impact-index.ts'
import { mapTogether, readBoth } from './not-loaded.ts'
import type { QueryIndex } from './query-index.ts'
import { add, createScratch, type ReadTerm, raise, type Scratch, takeBest } from './score-rows.ts'

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
  const scratch = createScratch(total)
  const worthOf = createWorth(index)
  return (concepts) => {
    // All is read before anything is added: what is not loaded stops a search in its middle.
    const known = mapTogether(concepts, (concept) => readConcept(index, concept, worthOf))
    scores.fill(0)
    for (const concept of known) addConcept(scores, scratch, concept)
    return scores
  }
}

/** A concept as the index has it; `others` are the alternatives that can help. */
interface ReadConcept {
  readonly typed: readonly ReadTerm[]
  readonly others: readonly (readonly ReadTerm[])[]
  readonly parts: readonly ReadConcept[]
}

function readConcept(
  index: RankedIndex,
  { terms, alternatives, parts = [] }: QueryConcept,
  worthOf: (term: string) => number,
): ReadConcept {
  const typed = mapTogether(terms, (term) => readTyped(index, term, worthOf))
  const most = commonShare * index.documents.length
  const isSought = typed.length === 0 || terms.some(({ term }) => index.postings.frequency(term) <= most)
  if (!isSought) return { typed, others: [], parts: [] }
  const limit = typed.length > 0 ? typed.reduce((sum, { worth }) => sum + worth, 0) : untypedWorth
  const [others, readParts] = readBoth(
    () => mapTogether(alternatives, (other) => readAlternative(index, other, { worthOf, limit })),
    () => mapTogether(parts, (part) => readConcept(index, part, worthOf)),
  )
  return { typed, others: others.filter((other) => other.length > 0), parts: readParts }
}

function readTyped(
  { postings }: RankedIndex,
  { term, weight }: WeightedTerm,
  worthOf: (term: string) => number,
): ReadTerm {
  return { postings: postings.postings(term), worth: worthOf(term) * weight }
}

/**
 * An alternative is worth at most what was typed, however rare its words are. Nothing when a word of it is unknown: no
 * document has all of them.
 */
function readAlternative(
  { postings }: RankedIndex,
  alternative: Alternative,
  { worthOf, limit }: { readonly worthOf: (term: string) => number; readonly limit: number },
): ReadTerm[] {
  const { terms, weight } = alternative
  const lists = postings.together(alternative)
  if (!terms.every((term) => postings.frequency(term) > 0)) return []
  const worths = terms.map(worthOf)
  const factor = weight * Math.min(1, limit / worths.reduce((sum, worth) => sum + worth, 0))
  return lists.map((list, at) => ({ postings: list, worth: (worths[at] ?? 0) * factor }))
}

/** Adds what a concept is worth to the score of each document; gives the postings of all that it looked at. */
function addConcept(
  scores: Float64Array,
  scratch: Scratch,
  { typed, others, parts }: ReadConcept,
): Postings[] {
  const ofTyped = typed.map(({ postings }) => postings)
  if (others.length + parts.length === 0) {
    for (const { postings, worth } of typed) add(scores, postings, worth)
    return ofTyped
  }
  const { best } = scratch
  if (parts.length === 0) for (const { postings, worth } of typed) add(best, postings, worth)
  const ofParts = parts.flatMap((part) => addConcept(best, scratch.within(), part))
  const touched = [...ofTyped, ...ofParts, ...others.map((other) => raise(scratch, other))]
  for (const postings of touched) takeBest(scores, best, postings)
  return touched
}
