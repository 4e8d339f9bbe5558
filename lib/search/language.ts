import { type Columns, createColumns } from './columns.ts'
import type { QueryConcept } from './concept.ts'
import { documentsById, documentsWithTexts } from './exact.ts'
import { mapTogether } from './not-loaded.ts'
import type { QueryIndex } from './query-index.ts'
import { createScorer, createWorth, type RankedIndex } from './rank.ts'
import { addTwinScores, translateConcepts } from './twin-scores.ts'
import { createUnderstand, type QueryPlan, type SearchTaxonomy } from './understand.ts'

/** What a query finds in one language, before filters. */
export interface Found {
  readonly plan: QueryPlan
  /** Numbers of the documents that have a score. */
  readonly numbers: readonly number[]
  /** Score by document number, until the next search. */
  readonly scores: Float64Array
  /** The query says much that no document of this language has. */
  readonly isWeak: boolean
}

/** Search in one language. */
export interface Language {
  readonly index: QueryIndex
  readonly columns: Columns
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
  const columns = createColumns(index.documents)
  const score = createScorer(index)
  const addTwins = createTwins(index, source)
  return {
    index,
    columns,
    worthOf: createWorth(index),
    find: (query, verbatim) => {
      const plan = understand(query, verbatim)
      if (plan.understood.kind === 'browse') {
        const scores = new Float64Array(index.documents.length).fill(1)
        return { plan, scores, numbers: [...scores.keys()], isWeak: false }
      }
      const scores = score([...plan.concepts, ...plan.pairs])
      addTwins?.(scores, plan.concepts)
      for (let at = 0; at < scores.length; at += 1)
        scores[at] = (scores[at] ?? 0) * (columns.stateFactors[at] ?? 1)
      for (const at of documentsById(index.documents, plan.ids)) scores[at] = (scores[at] ?? 0) + idBonus
      keepPhrases(index, plan, scores)
      return { plan, scores, numbers: positive(scores), isWeak: isWeak(index, plan.concepts) }
    },
  }
}

/** Makes what adds the scores of sources to their translations; null in the language that articles are translated from. */
function createTwins({ twins }: QueryIndex, source: RankedIndex | undefined) {
  if (!twins || !source) return null
  const score = createScorer(source)
  return (scores: Float64Array, concepts: readonly QueryConcept[]) =>
    addTwinScores(scores, twins, score(translateConcepts(concepts)))
}

function positive(scores: Float64Array): number[] {
  const numbers: number[] = []
  for (let at = 0; at < scores.length; at += 1) if ((scores[at] ?? 0) > 0) numbers.push(at)
  return numbers
}

/** Reading a text costs: so many of the best documents are read. Others with all words of it are taken to have it. */
const mostRead = { phrases: 20, excluded: 200 } as const

/** Drops what has an excluded word. With quoted phrases, keeps what has them all, or everything when nothing does. */
function keepPhrases(index: QueryIndex, { understood }: QueryPlan, scores: Float64Array): void {
  const { phrases, excluded } = understood
  const dropped = mapTogether(excluded, (text) =>
    documentsWithTexts(index, [text], { scores, most: mostRead.excluded }),
  )
  for (const { having, unread } of dropped) for (const number of [...having, ...unread]) scores[number] = 0
  if (phrases.length === 0) return
  const { having, unread } = documentsWithTexts(index, phrases, { scores, most: mostRead.phrases })
  if (having.length === 0) return
  const kept = new Set([...having, ...unread])
  for (let at = 0; at < scores.length; at += 1) if (!kept.has(at)) scores[at] = 0
}

/** Counts terms alike: a term that the index lacks has no rarity of its own to go by. */
function isWeak({ postings }: QueryIndex, concepts: readonly QueryConcept[]): boolean {
  const terms = concepts.flatMap((concept) => concept.terms)
  const unknown = mapTogether(terms, ({ term }) => postings.frequency(term)).filter(
    (frequency) => frequency === 0,
  )
  return unknown.length > weakShare * terms.length
}
