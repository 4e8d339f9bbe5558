import type { QueryConcept, WeightedTerm } from './concept.ts'
import { documentsById, documentsWithText } from './exact.ts'
import { documentFrequency } from './impact-index.ts'
import { mapTogether } from './not-loaded.ts'
import { statedScore } from './order.ts'
import type { QueryIndex } from './query-index.ts'
import { createWorth, type RankedIndex, scoreDocuments } from './rank.ts'
import { addTwinScores, translateConcepts } from './twin-scores.ts'
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
  readonly index: QueryIndex
  readonly find: (query: string, verbatim: boolean) => Found
  readonly worthOf: (term: string) => number
}

/** An exact id stands before everything that words can reach. */
const idBonus = 1000
/** With more than this share of a query unknown in a language, others are asked too. */
const weakShare = 0.5

/** Makes the search over an index; `source` is that of the language that articles are translated from. */
export function createLanguage(
  index: QueryIndex,
  source: RankedIndex | undefined,
  taxonomy: SearchTaxonomy,
): Language {
  const understand = createUnderstand(index, taxonomy)
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
      if (index.twins && source && index.lexicon) {
        const translated = translateConcepts(plan.concepts, index.lexicon)
        addTwinScores(scores, index.twins, scoreDocuments(source, translated))
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
function keepPhrases(index: QueryIndex, { understood }: QueryPlan, scores: Float64Array): void {
  const having = (text: string) => documentsWithText(index, text, (number) => (scores[number] ?? 0) > 0)
  for (const numbers of mapTogether(understood.excluded, having)) {
    for (const number of numbers) scores[number] = 0
  }
  const found = mapTogether(understood.phrases, having)
  const [first = new Set<number>()] = found
  const withAll = [...first].filter(
    (number) => scores[number] !== 0 && found.every((numbers) => numbers.has(number)),
  )
  if (withAll.length === 0) return
  const kept = new Map(withAll.map((number) => [number, scores[number] ?? 0]))
  scores.fill(0)
  for (const [number, score] of kept) scores[number] = score
}

/** Counts terms alike: a term that the index lacks has no rarity of its own to go by. */
function isWeak(index: QueryIndex, concepts: readonly QueryConcept[]): boolean {
  const terms: WeightedTerm[] = concepts.flatMap((concept) => concept.terms)
  const unknown = mapTogether(terms, ({ term }) => documentFrequency(index.postings, term)).filter(
    (frequency) => frequency === 0,
  )
  return unknown.length > weakShare * terms.length
}
