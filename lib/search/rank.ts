import { rarity } from './bm25.ts'
import type { ClauseName, SearchIndex } from './build-index.ts'
import { slotImpact } from './impact-index.ts'

/** A term to look for; alternatives count as the best of them, not as their sum. */
export interface QueryTerm {
  readonly term: string
  /** How much the term counts, over 0 to 1. */
  readonly weight: number
  /** Other terms that mean the same, with what each is worth. */
  readonly alternatives?: readonly { readonly term: string; readonly weight: number }[]
}

/** What each clause adds to the score of a document (docs/decisions/0020). */
export const clauseWeights: Record<ClauseName, number> = {
  document: 1,
  title: 0.25,
  head: 0.15,
  section: 0.3,
  pairs: 0.4,
}

export interface RankedDocument {
  readonly document: number
  readonly score: number
  /** Place of the best matching section in the document; null when no section matches. */
  readonly section: number | null
  /** How many of the query's terms the document has. */
  readonly matched: number
}

/** Scores every document that has any of the terms, in no order. */
export function rank(
  index: SearchIndex,
  terms: readonly QueryTerm[],
  pairs: readonly QueryTerm[],
): RankedDocument[] {
  const total = index.documents.length
  const scores = new Float64Array(total)
  const matched = new Uint16Array(total)
  const rarities = new Map(terms.map(({ term }) => [term, rarityIn(index, term)]))
  for (const term of terms) {
    const worth = rarities.get(term.term) ?? 0
    const seen = clauseScores(index, 'document', term)
    for (const [document, impact] of seen) {
      add(scores, document, clauseWeights.document * worth * impact)
      matched[document] = (matched[document] ?? 0) + 1
    }
    for (const clause of ['title', 'head'] as const) {
      for (const [document, impact] of clauseScores(index, clause, term)) {
        add(scores, document, clauseWeights[clause] * worth * impact)
      }
    }
  }
  for (const pair of pairs) {
    const worth = rarity(index.clauses.pairs.documentFrequency(pair.term), total)
    for (const [document, impact] of clauseScores(index, 'pairs', pair)) {
      add(scores, document, clauseWeights.pairs * worth * impact)
    }
  }
  const best = bestSections(index, terms, rarities)
  const ranked: RankedDocument[] = []
  for (let document = 0; document < total; document += 1) {
    const score = scores[document] ?? 0
    if (score <= 0) continue
    const section = best.get(document)
    ranked.push({
      document,
      score: score + clauseWeights.section * (section?.score ?? 0),
      section: section?.section ?? null,
      matched: matched[document] ?? 0,
    })
  }
  return ranked
}

function rarityIn(index: SearchIndex, term: string): number {
  return rarity(index.clauses.document.documentFrequency(term), index.documents.length)
}

/** Impact of a term per document of a clause: the best of the term and its alternatives. */
function clauseScores(index: SearchIndex, clause: ClauseName, term: QueryTerm): Map<number, number> {
  const scores = new Map<number, number>()
  for (const option of [{ term: term.term, weight: 1 }, ...(term.alternatives ?? [])]) {
    for (const [slot, ids] of index.clauses[clause].postings(option.term).entries()) {
      const impact = slotImpact(slot) * option.weight * term.weight
      for (const id of ids) if (impact > (scores.get(id) ?? 0)) scores.set(id, impact)
    }
  }
  return scores
}

function bestSections(
  index: SearchIndex,
  terms: readonly QueryTerm[],
  rarities: ReadonlyMap<string, number>,
) {
  const scores = new Map<number, number>()
  for (const term of terms) {
    const worth = rarities.get(term.term) ?? 0
    for (const [section, impact] of clauseScores(index, 'section', term)) {
      scores.set(section, (scores.get(section) ?? 0) + worth * impact)
    }
  }
  const best = new Map<number, { section: number; score: number }>()
  for (const [number, score] of scores) {
    const place = index.sections[number]
    if (place && score > (best.get(place.document)?.score ?? 0)) {
      best.set(place.document, { section: place.section, score })
    }
  }
  return best
}

function add(scores: Float64Array, document: number, value: number): void {
  scores[document] = (scores[document] ?? 0) + value
}
