import { type ClauseWeights, clauseWeights } from '../../lib/search/bm25.ts'
import { buildIndexes, type LanguageResources, type SearchIndex } from '../../lib/search/build-index.ts'
import { createEngine, type SearchEngine } from '../../lib/search/engine.ts'
import type { SearchDocument } from '../../lib/search/types.ts'
import type { SearchTaxonomy } from '../../lib/search/understand.ts'

export interface Corpus {
  readonly documents: readonly SearchDocument[]
  readonly locales: readonly string[]
  readonly taxonomy: SearchTaxonomy
  readonly resources: LanguageResources
}

/** Search with something taken out, or with other weights. */
export interface Variant {
  readonly name: string
  readonly resources?: LanguageResources
  readonly change?: (index: SearchIndex) => SearchIndex
}

export const shipped: Variant = { name: 'as shipped' }

const alike = { title: 1, symptoms: 1, headings: 1, names: 1, body: 1, code: 1, screenshots: 1 }
const weighing = (name: string, weights: Partial<ClauseWeights>): Variant => ({
  name,
  resources: { weights: { ...clauseWeights, ...weights } },
})

/** Without each feature. */
export const ablations: readonly Variant[] = [
  { name: 'no vocabulary', resources: { vocabulary: [] } },
  { name: 'no everyday words', resources: { wordCounts: {} } },
  { name: 'no twin', change: (index) => ({ ...index, twins: null }) },
  weighing('no title clause', { title: 0 }),
  weighing('no head clause', { head: 0 }),
  weighing('no pairs', { pairs: 0 }),
  weighing('all fields alike', { fields: alike }),
  {
    name: 'BM25F alone',
    resources: { vocabulary: [], wordCounts: {}, weights: { ...clauseWeights, title: 0, head: 0, pairs: 0 } },
    change: (index) => ({ ...index, twins: null }),
  },
]

/** The few weights, each a step up and down. */
export const otherWeights: readonly Variant[] = [
  ...[0.15, 0.4].map((title) => weighing(`title clause ${title}`, { title })),
  ...[0.2, 0.45].map((head) => weighing(`head clause ${head}`, { head })),
  ...[0.2, 0.8].map((pairs) => weighing(`pairs ${pairs}`, { pairs })),
  ...[2, 4].map((k1) => weighing(`saturation ${k1}`, { document: { ...clauseWeights.document, k1 } })),
  ...[0.8, 1].map((b) => weighing(`length ${b}`, { document: { ...clauseWeights.document, b } })),
  ...[2, 6].map((title) => weighing(`field title ${title}`, { fields: { ...clauseWeights.fields, title } })),
  ...[0.4, 1].map((code) => weighing(`field code ${code}`, { fields: { ...clauseWeights.fields, code } })),
]

export function engineOf(corpus: Corpus, { resources, change }: Variant): SearchEngine {
  const indexes = buildIndexes(corpus.locales, corpus.documents, { ...corpus.resources, ...resources })
  return createEngine(change ? indexes.map(change) : indexes, corpus.taxonomy)
}
