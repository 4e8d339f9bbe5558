import type { QueryConcept } from './concept.ts'
import type { SearchDocument } from './types.ts'

/** What the source of a translation adds, against the translation itself. */
const twinWeight = 1
/** What an entry of the vocabulary in the other language is worth there. */
const vocabularyWeight = 0.7

/**
 * The concepts of a query in the language that articles are translated from, by the vocabulary.
 * What both languages write in Latin letters (codes, names) stands for itself.
 */
export function translateConcepts(concepts: readonly QueryConcept[]): QueryConcept[] {
  const own = concepts.map(
    ({ terms }): QueryConcept => ({
      terms: terms.filter(({ term }) => isLatin(term)),
      alternatives: [],
    }),
  )
  const translated = concepts.map(translateConcept)
  return [...own, ...translated].filter(asksForSomething)
}

function asksForSomething({ terms, alternatives, parts = [] }: QueryConcept): boolean {
  return terms.length + alternatives.length + parts.length > 0
}

function translateConcept({ terms, alternatives, parts = [] }: QueryConcept): QueryConcept {
  const isForeign = terms.some(({ term }) => !isLatin(term))
  const foreign = isForeign ? alternatives.filter((each) => each.terms.every(isLatin)) : []
  const translated = parts.map(translateConcept).filter(asksForSomething)
  return {
    terms: [],
    alternatives: foreign.map((each) => ({ ...each, weight: vocabularyWeight })),
    ...(translated.length > 0 && { parts: translated }),
  }
}

/** Whether a term is written alike in all languages, as codes and names are. */
export function isLatin(term: string): boolean {
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
