import { loadTaxonomy } from '../../lib/content/load-taxonomy.ts'
import type { Taxonomy } from '../../lib/content/taxonomy.ts'
import { buildIndexes } from '../../lib/search/build-index.ts'
import { createEngine, type SearchEngine } from '../../lib/search/engine.ts'
import type { SearchDocument } from '../../lib/search/types.ts'
import { searchResources } from '../build/search-resources.ts'
import { readDocuments } from './search-documents.ts'

/** Everything that a search of a content folder needs. */
export interface ContentSearch {
  readonly engine: SearchEngine
  readonly taxonomy: Taxonomy
  readonly documents: readonly SearchDocument[]
}

/** The engine over a content folder, one index for each language of the taxonomy. */
export async function openSearch(root: string): Promise<ContentSearch> {
  const { taxonomy } = loadTaxonomy(root)
  const documents = await readDocuments(root, taxonomy)
  const indexes = buildIndexes(
    taxonomy.locales.map(({ id }) => id),
    documents,
    searchResources(root),
  )
  return { engine: createEngine(indexes, taxonomy), taxonomy, documents }
}
