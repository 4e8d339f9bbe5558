import type { SearchIndex } from './build-index.ts'
import type { QueryConcept, WeightedTerm } from './concept.ts'
import { documentsById, hasText } from './exact.ts'
import { documentFrequency } from './impact-index.ts'
import { statedScore } from './order.ts'
import { createWorth, scoreDocuments } from './rank.ts'
import { addTwinScores, translateConcepts, twinNumbers } from './twin-scores.ts'
import { createUnderstand, type QueryPlan, type SearchTaxonomy } from './understand.ts'

/** What a query finds in one language, before filters. */
export interface Found {
  readonly plan: QueryPlan
  /** Score by document number; 0 for what is not found. */
  readonly scores: Float64Array
  /** The query says much that no document of this language has. */
  readonly isWeak: boolean
}

/** Search in one language. */
export interface Language {
  readonly index: SearchIndex
  readonly find: (query: string, verbatim: boolean) => Found
  readonly worthOf: (term: string) => number
}

/** An exact id stands before everything that words can reach. */
const idBonus = 1000
/** With more than this share of a query unknown in a language, others are asked too. */
const weakShare = 0.5

/** Makes the search over an index; `source` is that of the language that articles are translated from. */
export function createLanguage(
  index: SearchIndex,
  source: SearchIndex | undefined,
  taxonomy: SearchTaxonomy,
): Language {
  const understand = createUnderstand(index, taxonomy)
  const twins = index.lexicon && source ? twinNumbers(index.documents, source.documents) : null
  return {
    index,
    worthOf: createWorth(index),
    find: (query, verbatim) => {
      const plan = understand(query, verbatim)
      const { documents } = index
      if (plan.understood.kind === 'browse') {
        return { plan, scores: new Float64Array(documents.length).fill(1), isWeak: false }
      }
      const scores = scoreDocuments(index, [...plan.concepts, ...plan.pairs])
      if (twins && source && index.lexicon) {
        addTwinScores(scores, twins, scoreDocuments(source, translateConcepts(plan.concepts, index.lexicon)))
      }
      for (const [number, document] of documents.entries()) {
        const score = scores[number] ?? 0
        if (score > 0) scores[number] = statedScore(score, document)
      }
      for (const number of documentsById(documents, plan.ids))
        scores[number] = (scores[number] ?? 0) + idBonus
      keepPhrases(index, plan, scores)
      return { plan, scores, isWeak: isWeak(index, plan.concepts) }
    },
  }
}

/** Drops what has an excluded word. With quoted phrases, keeps what has them all, or everything when nothing does. */
function keepPhrases({ documents }: SearchIndex, { understood }: QueryPlan, scores: Float64Array): void {
  const { phrases, excluded } = understood
  if (phrases.length === 0 && excluded.length === 0) return
  const without = new Set<number>()
  let isPhraseFound = false
  for (const [number, document] of documents.entries()) {
    if (scores[number] === 0) continue
    if (excluded.some((word) => hasText(document, word))) scores[number] = 0
    else if (phrases.every((phrase) => hasText(document, phrase))) isPhraseFound = true
    else without.add(number)
  }
  if (isPhraseFound) for (const number of without) scores[number] = 0
}

/** Counts terms alike: a term that the index lacks has no rarity of its own to go by. */
function isWeak(index: SearchIndex, concepts: readonly QueryConcept[]): boolean {
  const terms: WeightedTerm[] = concepts.flatMap((concept) => concept.terms)
  const unknown = terms.filter(({ term }) => documentFrequency(index.postings, term) === 0)
  return unknown.length > weakShare * terms.length
}
