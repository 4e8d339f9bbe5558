import type { SearchIndex } from './build-index.ts'
import type { RankedDocument } from './rank.ts'
import type { Applicability } from './types.ts'

/** A document that passed all filters. */
export interface RankedHit extends RankedDocument {
  readonly index: SearchIndex
  readonly applicability: Applicability | null
}

/** What the state of an article adds to its score: small against one more matching word. */
const stateFactor = { verified: 1.03, published: 1, draft: 0.95, deprecated: 0.7 } as const

/**
 * Orders hits. By relevance: articles that apply to the reader's version before those that do
 * not say, then the score, with verified articles a little up and deprecated ones down; equal
 * scores newest first. By date: newest first, undated last.
 */
export function orderHits(hits: readonly RankedHit[], sort: 'relevance' | 'newest'): RankedHit[] {
  const keyed = hits.map((hit) => {
    const document = hit.index.documents[hit.document]
    return {
      hit,
      rank: hit.applicability === 'not-stated' ? 1 : 0,
      score: hit.score * stateFactor[document?.state ?? 'published'],
      updated: document?.updated ?? '',
      path: document?.path ?? '',
    }
  })
  keyed.sort((a, b) => {
    const byDate = compare(b.updated, a.updated)
    const byScore = b.score - a.score
    const order = sort === 'newest' ? [byDate, byScore] : [byScore, byDate]
    return a.rank - b.rank || order[0] || order[1] || compare(a.path, b.path)
  })
  return keyed.map(({ hit }) => hit)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
