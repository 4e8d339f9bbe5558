import type { SearchDocument } from './types.ts'

/** A document for tests, with nothing stated but what `over` says. */
export function inventedDocument(over: Partial<SearchDocument> = {}): SearchDocument {
  const { locale = 'en', slug = 'lamp' } = over
  const pair = over.pair ?? slug
  return {
    path: `${locale}/${pair}`,
    locale,
    slug,
    pair,
    id: null,
    aliases: [],
    title: slug,
    summary: '',
    kind: null,
    products: [],
    versions: [],
    components: [],
    keywords: [],
    environment: [],
    symptoms: [],
    errors: [],
    state: 'published',
    updated: null,
    sections: [],
    ...over,
  }
}
