import type { Postings } from './impact-index.ts'
import { slotImpacts } from './impact-slots.ts'

/** A term as an index has it, and what it is worth to a query. */
export interface ReadTerm {
  readonly postings: Postings
  readonly worth: number
}

/** Rows with a number for each document, all 0 between two concepts. */
export interface Scratch {
  readonly best: Float64Array
  readonly sums: Float64Array
  readonly met: Uint8Array
  /** Another one for the parts of a concept, while this one is in use. */
  readonly within: () => Scratch
}

export function createScratch(total: number): Scratch {
  let inner: Scratch | null = null
  return {
    best: new Float64Array(total),
    sums: new Float64Array(total),
    met: new Uint8Array(total),
    within: () => {
      inner ??= createScratch(total)
      return inner
    },
  }
}

/** Adds what a term is worth to the row of each document that has it. */
export function add(scores: Float64Array, postings: Postings, worth: number): void {
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
export function raise(scratch: Scratch, terms: readonly ReadTerm[]): Postings {
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
export function takeBest(scores: Float64Array, best: Float64Array, postings: Postings): void {
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
