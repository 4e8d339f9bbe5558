import type { DocumentList } from './document-list.ts'
import { createFacetTable, type FacetTable } from './facets.ts'
import type { SearchDocument } from './types.ts'

/** What every query asks of all documents of a language, as rows of numbers. */
export interface Columns {
  readonly facets: FacetTable
  /** What the state of an article makes of its score. */
  readonly stateFactors: Float64Array
  /** `20260314`; 0 when unknown. */
  readonly updated: Int32Array
  /** The same for all translations of an article. */
  readonly pairs: readonly string[]
}

/** Little against one more matching word. */
const stateFactor = { verified: 1.03, published: 1, draft: 0.95, deprecated: 0.7 } as const

/** Reads every document once. */
export function createColumns(documents: DocumentList): Columns {
  const stateFactors = new Float64Array(documents.length)
  const updated = new Int32Array(documents.length)
  const pairs: string[] = []
  function* visited(): Iterable<SearchDocument> {
    for (const document of documents) {
      stateFactors[pairs.length] = stateFactor[document.state]
      updated[pairs.length] = Number((document.updated ?? '').replace(/\D/g, ''))
      pairs.push(document.pair)
      yield document
    }
  }
  return { facets: createFacetTable(visited()), stateFactors, updated, pairs }
}
