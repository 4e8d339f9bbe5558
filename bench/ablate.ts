import type { Taxonomy } from '../lib/content/taxonomy.ts'
import type { SearchIndex } from '../lib/search/build-index.ts'
import { createEngine } from '../lib/search/engine.ts'
import { meanMetrics, measure } from './metrics.ts'
import type { JudgedQuery } from './queries.ts'

/** What an index is without one of the features that can be taken out after it is built. */
const variants: readonly (readonly [string, (index: SearchIndex) => SearchIndex])[] = [
  ['everything', (index) => index],
  ['no vocabulary', (index) => ({ ...index, vocabulary: [] })],
  ['no lexicon (no twin)', (index) => ({ ...index, lexicon: null })],
  ['no everyday words', (index) => ({ ...index, everyday: new Map() })],
  ['none of the three', (index) => ({ ...index, vocabulary: [], lexicon: null, everyday: new Map() })],
]

/** Prints nDCG@10 by group of queries, with each feature and without. */
export function printAblations(
  indexes: readonly SearchIndex[],
  taxonomy: Taxonomy,
  queries: readonly JudgedQuery[],
): void {
  const groups = ['all', ...new Set(queries.flatMap(({ lang, type }) => [lang, type]))]
  console.log(['nDCG@10'.padEnd(22), ...groups.map((group) => group.padStart(11))].join(''))
  for (const [name, change] of variants) {
    const engine = createEngine(indexes.map(change), taxonomy)
    const outcomes = queries.map((query) => {
      const { hits } = engine.search(query.query, { locale: query.lang, limit: 10 })
      return {
        query,
        metrics: measure(
          hits.map(({ path }) => path),
          query.relevant,
        ),
      }
    })
    const figures = groups.map((group) => {
      const members = outcomes.filter(({ query }) => ['all', query.lang, query.type].includes(group))
      return meanMetrics(members.map(({ metrics }) => metrics)).ndcg10.toFixed(3)
    })
    console.log([name.padEnd(22), ...figures.map((figure) => figure.padStart(11))].join(''))
  }
}
