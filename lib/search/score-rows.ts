import type { Postings } from './impact-index.ts'

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
  for (const { impact, ids } of postings) {
    const share = worth * impact
    for (const id of ids) {
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
  for (const { impact, ids } of postings) {
    const share = worth * impact
    for (const id of ids) {
      if (share > (best[id] ?? 0)) best[id] = share
    }
  }
}

/** Adds what a term is worth to the sums of the documents that are looked at, and counts that they have it. */
function addMet({ sums, met }: Scratch, { postings, worth }: ReadTerm): void {
  for (const { impact, ids } of postings) {
    const share = worth * impact
    for (const id of ids) {
      const count = met[id] ?? 0
      if (count === 0) continue
      sums[id] = (sums[id] ?? 0) + share
      met[id] = count + 1
    }
  }
}

function sizeOf(postings: Postings): number {
  let size = 0
  for (const { ids } of postings) size += ids.length
  return size
}

/** Moves what a concept gave each document to its score, and leaves the scratch array empty. */
export function takeBest(scores: Float64Array, best: Float64Array, postings: Postings): void {
  for (const { ids } of postings) {
    for (const id of ids) {
      scores[id] = (scores[id] ?? 0) + (best[id] ?? 0)
      best[id] = 0
    }
  }
}

function eachId(postings: Postings, visit: (id: number) => void): void {
  for (const { ids } of postings) for (const id of ids) visit(id)
}
