import type { Article } from './article.ts'

/** An article for tests, published and public, with nothing stated but what `over` says. */
export function inventedArticle(over: Partial<Article> & { readonly slug: string }): Article {
  const { slug, locale = 'en' } = over
  return {
    id: null,
    title: slug,
    kind: null,
    products: [],
    versions: [],
    components: [],
    environment: {},
    symptoms: [],
    errors: [],
    keywords: [],
    audience: 'public',
    state: 'published',
    replacedBy: null,
    reason: null,
    verified: null,
    related: [],
    aliases: [],
    originalTitle: null,
    updated: null,
    sourceSHA: null,
    locale,
    file: `${locale}/${slug}.md`,
    path: `${locale}/${slug}`,
    sourcePath: slug,
    pair: slug,
    summary: '',
    headings: [],
    sections: [],
    images: [],
    degraded: false,
    stale: false,
    hasDiagrams: false,
    placeholders: [],
    landmarks: {},
    sourceChanges: [],
    ...over,
  }
}
