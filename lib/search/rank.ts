import { rarity } from './bm25.ts'
import type { ClauseName, SearchIndex } from './build-index.ts'
import { type ImpactIndex, slotImpact } from './impact-index.ts'

/** A term to look for; alternatives count as the best of them, not as their sum. */
export interface QueryTerm {
  readonly term: string
  /** How much the term counts, over 0 to 1. */
  readonly weight: number
  /** Other terms that mean the same, with what each is worth. */
  readonly alternatives?: readonly Alternative[]
}

/** Another way to say a term: all of its terms must occur. */
export interface Alternative {
  readonly terms: readonly string[]
  readonly weight: number
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
  const worth = (term: string) => rarity(index.clauses.document.documentFrequency(term), total)
  for (const term of terms) {
    for (const clause of ['document', 'title', 'head'] as const) {
      addClause(scores, index.clauses[clause], { term, worth, factor: clauseWeights[clause] })
    }
    addClause(sectionScores, index.clauses.section, { term, worth, factor: clauseWeights.section })
    for (const ids of index.clauses.document.postings(term.term)) {
      for (const id of ids) matched[id] = (matched[id] ?? 0) + 1
    }
  }
  const pairWorth = (pair: string) => rarity(index.clauses.pairs.documentFrequency(pair), total)
  for (const term of pairs) {
    addClause(scores, index.clauses.pairs, { term, worth: pairWorth, factor: clauseWeights.pairs })
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

interface Addition {
  readonly term: QueryTerm
  readonly worth: (term: string) => number
  readonly factor: number
}

/** Adds the worth of a term in one clause: the best of the term and its alternatives, not their sum. */
function addClause(scores: Float64Array, clause: ImpactIndex, { term, worth, factor }: Addition): void {
  if (!term.alternatives || term.alternatives.length === 0) {
    const value = factor * term.weight * worth(term.term)
    for (const [slot, ids] of clause.postings(term.term).entries()) {
      const share = value * slotImpact(slot)
      for (const id of ids) scores[id] = (scores[id] ?? 0) + share
    }
    return
  }
  const best = new Map<number, number>()
  for (const option of [{ terms: [term.term], weight: 1 }, ...term.alternatives]) {
    const weight = factor * term.weight * option.weight
    for (const [id, share] of shares(clause, option.terms, worth)) {
      if (weight * share > (best.get(id) ?? 0)) best.set(id, weight * share)
    }
  }
  for (const [id, share] of best) scores[id] = (scores[id] ?? 0) + share
}

/** What a word or phrase is worth per document: the mean of its terms, where all of them occur. */
function shares(
  clause: ImpactIndex,
  terms: readonly string[],
  worth: (term: string) => number,
): Map<number, number> {
  const found = new Map<number, { sum: number; terms: number }>()
  for (const [position, term] of terms.entries()) {
    const value = worth(term) / terms.length
    for (const [slot, ids] of clause.postings(term).entries()) {
      for (const id of ids) {
        const known = found.get(id)
        if (known?.terms === position)
          found.set(id, { sum: known.sum + value * slotImpact(slot), terms: position + 1 })
        else if (position === 0) found.set(id, { sum: value * slotImpact(slot), terms: 1 })
      }
    }
  }
  const complete = [...found].filter(([, each]) => each.terms === terms.length)
  return new Map(complete.map(([id, each]) => [id, each.sum]))
}
