import { rarity } from './bm25.ts'
import type { ClauseName, SearchIndex } from './build-index.ts'
import { type ImpactIndex, slotImpact } from './impact-index.ts'

/** A term to look for; alternatives count as the best of them, not as their sum. */
export interface QueryTerm {
  readonly term: string
  /** How much the term counts, over 0 to 1. */
  readonly weight: number
  /** Other terms that mean the same, with what each is worth. */
  readonly alternatives?: readonly { readonly term: string; readonly weight: number }[]
}

/** What each clause adds to the score of a document (docs/decisions/0020). */
const clauseWeights: Record<ClauseName, number> = {
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
  const sectionScores = new Float64Array(index.sections.length)
  const matched = new Uint16Array(total)
  for (const term of terms) {
    const worth = rarity(index.clauses.document.documentFrequency(term.term), total) * term.weight
    for (const clause of ['document', 'title', 'head'] as const) {
      addClause(scores, index.clauses[clause], { term, factor: clauseWeights[clause] * worth })
    }
    addClause(sectionScores, index.clauses.section, { term, factor: clauseWeights.section * worth })
    for (const ids of index.clauses.document.postings(term.term)) {
      for (const id of ids) matched[id] = (matched[id] ?? 0) + 1
    }
  }
  for (const term of pairs) {
    const worth = rarity(index.clauses.pairs.documentFrequency(term.term), total) * term.weight
    addClause(scores, index.clauses.pairs, { term, factor: clauseWeights.pairs * worth })
  }
  return collect(index, { scores, sectionScores, matched })
}

interface Sums {
  readonly scores: Float64Array
  readonly sectionScores: Float64Array
  readonly matched: Uint16Array
}

/** Adds the best section of each document to its score. */
function collect(index: SearchIndex, { scores, sectionScores, matched }: Sums): RankedDocument[] {
  const best = new Int32Array(scores.length).fill(-1)
  for (const [number, { document }] of index.sections.entries()) {
    const score = sectionScores[number] ?? 0
    if (score > 0 && score > (sectionScores[best[document] ?? -1] ?? 0)) best[document] = number
  }
  const ranked: RankedDocument[] = []
  for (const [document, score] of scores.entries()) {
    if (score <= 0) continue
    const section = best[document] ?? -1
    ranked.push({
      document,
      score: score + (sectionScores[section] ?? 0),
      section: index.sections[section]?.section ?? null,
      matched: matched[document] ?? 0,
    })
  }
  return ranked
}

/** Adds the impact of a term in one clause: the best of the term and its alternatives. */
function addClause(
  scores: Float64Array,
  clause: ImpactIndex,
  { term, factor }: { term: QueryTerm; factor: number },
): void {
  if (!term.alternatives || term.alternatives.length === 0) {
    for (const [slot, ids] of clause.postings(term.term).entries()) {
      const value = factor * slotImpact(slot)
      for (const id of ids) scores[id] = (scores[id] ?? 0) + value
    }
    return
  }
  const best = new Map<number, number>()
  for (const option of [{ term: term.term, weight: 1 }, ...term.alternatives]) {
    for (const [slot, ids] of clause.postings(option.term).entries()) {
      const value = factor * option.weight * slotImpact(slot)
      for (const id of ids) if (value > (best.get(id) ?? 0)) best.set(id, value)
    }
  }
  for (const [id, value] of best) scores[id] = (scores[id] ?? 0) + value
}
