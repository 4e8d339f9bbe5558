import type { Language } from './language.ts'
import type { Applicability } from './types.ts'
import type { QueryPlan } from './understand.ts'

/** A document that passed all filters. */
export interface Standing {
  readonly language: Language
  /** What the query means there. */
  readonly plan: QueryPlan
  /** Its number there; numbers are in the order of paths. */
  readonly number: number
  readonly score: number
  readonly updated: number
  /** Null without a version in the filters. */
  readonly applicability: Applicability | null
}

/**
 * The order of hits. By relevance: articles that apply to the reader's version before those that
 * do not say, then the score; equal scores newest first. By date: newest first, undated last.
 */
export function createOrder(sort: 'relevance' | 'newest'): (a: Standing, b: Standing) => number {
  return (a, b) => {
    const byVersion = Number(a.applicability === 'not-stated') - Number(b.applicability === 'not-stated')
    if (byVersion !== 0) return byVersion
    const byScore = b.score - a.score
    const byDate = b.updated - a.updated
    return (sort === 'newest' ? byDate || byScore : byScore || byDate) || a.number - b.number
  }
}
