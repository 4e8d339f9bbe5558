import type { Applicability, SearchDocument } from './types.ts'

/** A document that passed all filters. */
export interface RankedDocument {
  readonly document: SearchDocument
  readonly score: number
  /** Null without a version in the filters. */
  readonly applicability: Applicability | null
}

/** What the state of an article makes of its score: little against one more matching word. */
const stateFactor = { verified: 1.03, published: 1, draft: 0.95, deprecated: 0.7 } as const

/** Score with the state of the article taken in. */
export function statedScore(score: number, document: SearchDocument): number {
  return score * stateFactor[document.state]
}

/**
 * The first hits in order. By relevance: articles that apply to the reader's version before those
 * that do not say, then the score; equal scores newest first. By date: newest first, undated last.
 * Time grows with the number of hits, not with its logarithm: only `count` of them are kept sorted.
 */
export function firstHits(
  hits: readonly RankedDocument[],
  { sort, count }: { readonly sort: 'relevance' | 'newest'; readonly count: number },
): RankedDocument[] {
  const first: RankedDocument[] = []
  for (const hit of hits) {
    const last = first.at(-1)
    if (first.length >= count && last && compareHits(hit, last, sort) >= 0) continue
    let at = first.length
    for (let before = first[at - 1]; before && compareHits(hit, before, sort) < 0; before = first[at - 1])
      at -= 1
    first.splice(at, 0, hit)
    if (first.length > count) first.pop()
  }
  return first
}

function compareHits(a: RankedDocument, b: RankedDocument, sort: 'relevance' | 'newest'): number {
  const byVersion = Number(a.applicability === 'not-stated') - Number(b.applicability === 'not-stated')
  if (byVersion !== 0) return byVersion
  const byScore = b.score - a.score
  const byDate = compare(b.document.updated ?? '', a.document.updated ?? '')
  const order = sort === 'newest' ? byDate || byScore : byScore || byDate
  return order || compare(a.document.path, b.document.path)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
