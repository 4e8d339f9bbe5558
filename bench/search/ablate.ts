import { clauseWeights } from '../../lib/search/bm25.ts'
import { buildIndexes, type LanguageResources, type SearchIndex } from '../../lib/search/build-index.ts'
import { createEngine } from '../../lib/search/engine.ts'
import type { SearchDocument } from '../../lib/search/types.ts'
import type { SearchTaxonomy } from '../../lib/search/understand.ts'
import type { JudgedQuery } from '../queries.ts'
import { askAll, groupFigures } from './figures.ts'

export interface Corpus {
  readonly documents: readonly SearchDocument[]
  readonly locales: readonly string[]
  readonly taxonomy: SearchTaxonomy
  readonly resources: LanguageResources
}

const fields = { title: 1, symptoms: 1, headings: 1, names: 1, body: 1, code: 1 }

interface Variant {
  readonly name: string
  readonly resources?: LanguageResources
  readonly change?: (index: SearchIndex) => SearchIndex
}

const variants: readonly Variant[] = [
  { name: 'all features' },
  { name: 'no vocabulary', resources: { vocabulary: [] } },
  { name: 'no everyday words', resources: { wordCounts: {} } },
  { name: 'no twin', change: (index) => ({ ...index, lexicon: null }) },
  {
    name: 'twin, no lexicon',
    change: (index) => ({ ...index, lexicon: index.lexicon && new Map() }),
  },
  { name: 'no title clause', resources: { weights: { ...clauseWeights, title: 0 } } },
  { name: 'no head clause', resources: { weights: { ...clauseWeights, head: 0 } } },
  { name: 'no pairs', resources: { weights: { ...clauseWeights, pairs: 0 } } },
  { name: 'all fields alike', resources: { weights: { ...clauseWeights, fields } } },
  {
    name: 'BM25F alone',
    resources: { vocabulary: [], wordCounts: {}, weights: { ...clauseWeights, title: 0, head: 0, pairs: 0 } },
    change: (index) => ({ ...index, lexicon: null }),
  },
]

/** Prints nDCG@10 without each feature, by language and type. */
export function ablate(corpus: Corpus, queries: readonly JudgedQuery[]): void {
  for (const { name, resources, change } of variants) {
    const indexes = buildIndexes(corpus.locales, corpus.documents, { ...corpus.resources, ...resources })
    const engine = createEngine(change ? indexes.map(change) : indexes, corpus.taxonomy)
    const groups = groupFigures(askAll(engine, queries))
    const cells = [...groups].map(([group, { ndcg10 }]) => `${group} ${ndcg10.toFixed(3)}`)
    console.log(`${name.padEnd(18)} ${cells.join('  ')}`)
  }
}
