import type { DocumentList } from './document-list.ts'
import { createFacetTable, type FacetTable } from './facets.ts'
import { mapTogether, whenLoaded } from './not-loaded.ts'
import type { SearchDocument } from './types.ts'

/** What every query asks of all documents of a language, as rows of numbers. */
export interface Columns {
  readonly facets: FacetTable
  /** What the state of an article makes of its score. */
  readonly stateFactors: Float64Array
  /** `20260314`; 0 when unknown. */
  readonly updated: Int32Array
  /** The same for all translations of an article; read when they are first asked for. */
  readonly pairs: readonly string[]
}

/** Little against one more matching word. */
const stateFactor = { verified: 1.03, published: 1, draft: 0.95, deprecated: 0.7 } as const

/** Reads every document once. */
export function createColumns(documents: DocumentList): Columns {
  const stateFactors = new Float64Array(documents.length)
  const updated = new Int32Array(documents.length)
  const known: string[] = []
  let number = 0
  function* visited(): Iterable<SearchDocument> {
    for (const document of documents) {
      stateFactors[number] = stateFactor[document.state]
      updated[number] = Number((document.updated ?? '').replace(/\D/g, ''))
      // Few queries compare translations: what is not here is fetched for these alone.
      if (known.length === number) whenLoaded(() => known.push(document.pair))
      number += 1
      yield document
    }
  }
  const facets = createFacetTable(visited())
  let pairs: readonly string[] | null = known.length === number ? known : null
  return {
    facets,
    stateFactors,
    updated,
    get pairs() {
      pairs ??= mapTogether(documents, ({ pair }) => pair)
      return pairs
    },
  }
}
