import type { SearchIndex } from './build-index.ts'
import type { Lexicon } from './lexicon.ts'
import { type QueryTerm, type RankedDocument, rank } from './rank.ts'

/** How much the source of a translation adds to the score of the translation. */
const twinWeight = 2

/**
 * Adds to each article what its source in the other language scores for the query, translated
 * term by term: a translator's choice of words must not decide what is found
 * (docs/decisions/0021). Articles that match only by their source are added.
 */
export function addTwinScores(
  index: SearchIndex,
  source: SearchIndex | undefined,
  query: { readonly terms: readonly QueryTerm[]; readonly ranked: readonly RankedDocument[] },
): readonly RankedDocument[] {
  if (!index.lexicon || !source) return query.ranked
  const translated = translateTerms(query.terms, index.lexicon)
  if (translated.length === 0) return query.ranked
  const numbers = numbersByPair(index)
  const byDocument = new Map(query.ranked.map((each) => [each.document, each]))
  for (const { document, score } of rank(source, translated, [])) {
    const own = numbers.get(source.documents[document]?.pair ?? '')
    if (own === undefined) continue
    const known = byDocument.get(own) ?? { document: own, score: 0, section: null, matched: 0 }
    byDocument.set(own, { ...known, score: known.score + twinWeight * score })
  }
  return [...byDocument.values()]
}

/** Terms without a translation (codes, names) stand for themselves. */
function translateTerms(terms: readonly QueryTerm[], lexicon: Lexicon): QueryTerm[] {
  return terms.flatMap(({ term, weight }): QueryTerm[] => {
    const [first, ...others] = lexicon.get(term) ?? []
    if (!first) return /^[a-z0-9]/.test(term) ? [{ term, weight }] : []
    const alternatives = others.map(([word, probability]) => ({
      terms: [word],
      weight: probability / first[1],
    }))
    return [{ term: first[0], weight: weight * Math.sqrt(first[1]), alternatives }]
  })
}

const known = new WeakMap<SearchIndex, ReadonlyMap<string, number>>()

function numbersByPair(index: SearchIndex): ReadonlyMap<string, number> {
  const numbers =
    known.get(index) ?? new Map(index.documents.map((document, number) => [document.pair, number]))
  known.set(index, numbers)
  return numbers
}
