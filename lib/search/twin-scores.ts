import type { QueryConcept } from './concept.ts'
import { mapTogether } from './not-loaded.ts'
import type { QueryIndex } from './query-index.ts'
import type { SearchDocument } from './types.ts'

/** What the source of a translation adds, against the translation itself. */
const twinWeight = 1
/** What an entry of the vocabulary in the other language is worth there. */
const vocabularyWeight = 0.7

/**
 * The concepts of a query in the language that articles are translated from: term by term with
 * the mined lexicon, and by the vocabulary. Terms without translation (codes, names) stand for
 * themselves.
 */
export function translateConcepts(
  concepts: readonly QueryConcept[],
  lexicon: NonNullable<QueryIndex['lexicon']>,
): QueryConcept[] {
  const weights = new Map<string, number>()
  const put = (term: string, weight: number) => weights.set(term, Math.max(weights.get(term) ?? 0, weight))
  const typed = concepts.flatMap(({ terms }) => terms)
  mapTogether(typed, ({ term, weight }) => {
    const translations = lexicon.get(term)
    for (const [word, probability] of translations ?? []) put(word, weight * probability)
    if (!translations && isLatin(term)) put(term, weight)
  })
  const byVocabulary = concepts.flatMap(({ terms, alternatives }): QueryConcept[] => {
    const foreign = alternatives.filter((each) => each.terms.every(isLatin))
    if (foreign.length === 0 || terms.every(({ term }) => isLatin(term))) return []
    return [{ terms: [], alternatives: foreign.map((each) => ({ ...each, weight: vocabularyWeight })) }]
  })
  const byLexicon = [...weights].map(([term, weight]) => ({ terms: [{ term, weight }], alternatives: [] }))
  return [...byLexicon, ...byVocabulary]
}

function isLatin(term: string): boolean {
  return /^[\x21-\x7e]+$/.test(term)
}

/** For each document the number of its source, -1 without one. */
export function twinNumbers(
  documents: readonly SearchDocument[],
  sources: readonly SearchDocument[],
): Int32Array {
  const numbers = new Map(sources.map((document, number) => [document.pair, number]))
  return Int32Array.from(documents, (document) => numbers.get(document.pair) ?? -1)
}

/**
 * Adds to each article what its source scores for the translated query: a translator's choice of
 * words must not decide what is found (docs/decisions/0021).
 */
export function addTwinScores(scores: Float64Array, twins: Int32Array, sourceScores: Float64Array): void {
  for (const [number, twin] of twins.entries()) {
    const more = twin < 0 ? 0 : (sourceScores[twin] ?? 0)
    if (more > 0) scores[number] = (scores[number] ?? 0) + twinWeight * more
  }
}
