/**
 * The contract of search (docs/architecture.md): what goes in, and what comes out.
 * Plain data on both sides, so that server, worker and command line can share it.
 */
import type { Applicability } from '../content/versions.ts'

export type { Applicability }

/** One section of a document, as plain text. */
export interface SearchSection {
  /** Anchor of its heading on the page; null for text before the first heading. */
  readonly anchor: string | null
  readonly heading: string
  readonly meaning: string | null
  readonly prose: string
  /** Code blocks and terminal output. */
  readonly code: readonly string[]
  /** Not a section of the text: what a screenshot shows, as `code`; the anchor is that of the picture. */
  readonly screenshot?: true
}

/** What search needs to know of one article. */
export interface SearchDocument {
  /** Path with locale and without extension, unique: `en/solutions/Foo_bar`. */
  readonly path: string
  readonly locale: string
  readonly slug: string
  /** Same for all translations of an article. */
  readonly pair: string
  readonly id: string | null
  readonly aliases: readonly string[]
  readonly title: string
  readonly summary: string
  readonly kind: string | null
  readonly products: readonly string[]
  /** Version expressions (`4.2.x`); empty when not stated. */
  readonly versions: readonly string[]
  readonly components: readonly string[]
  readonly keywords: readonly string[]
  readonly environment: readonly { readonly name: string; readonly value: string }[]
  readonly symptoms: readonly string[]
  readonly errors: readonly string[]
  readonly state: 'draft' | 'published' | 'verified' | 'deprecated'
  /** `YYYY-MM-DD`, null when unknown. */
  readonly updated: string | null
  readonly sections: readonly SearchSection[]
}

export interface SearchFilters {
  readonly kind?: readonly string[]
  readonly product?: readonly string[]
  readonly component?: readonly string[]
  /** Version lines as in the facets (`4.2`), any of them. */
  readonly line?: readonly string[]
  /** The version that the reader runs: `4.2.3`. Drops articles that do not apply. */
  readonly version?: string
}

export interface SearchOptions {
  readonly locale: string
  readonly filters?: SearchFilters
  readonly sort?: 'relevance' | 'newest'
  readonly limit?: number
  readonly offset?: number
  /** Hits say what and where they are: no section, snippet or reasons. As one types, nobody sees those. */
  readonly brief?: boolean
  /** Take the query as it stands: no spelling corrections. */
  readonly verbatim?: boolean
}

/** A piece of snippet; `mark` where it matches the query. Joined, the parts are the snippet. */
export interface SnippetPart {
  readonly text: string
  readonly mark: boolean
}

export interface Snippet {
  readonly parts: readonly SnippetPart[]
  /** The text is a line of code or terminal output. */
  readonly code: boolean
}

/** What made a hit match: a field and, for an error line, the line of the query and of the article. */
export interface Reason {
  readonly field:
    | 'id'
    | 'title'
    | 'symptoms'
    | 'errors'
    | 'heading'
    | 'keywords'
    | 'environment'
    | 'body'
    | 'code'
    | 'screenshot'
  readonly text?: string
  /** 0-based line of the pasted log that led to the hit. */
  readonly queryLine?: number
}

export interface Hit {
  readonly path: string
  readonly locale: string
  readonly slug: string
  readonly id: string | null
  readonly title: string
  readonly titleParts: readonly SnippetPart[]
  readonly kind: string | null
  readonly products: readonly string[]
  readonly versions: readonly string[]
  readonly components: readonly string[]
  readonly state: SearchDocument['state']
  readonly updated: string | null
  readonly score: number
  /** Best matching section, null when the match is in the article's head; without a heading for a screenshot. */
  readonly section: { readonly heading: string; readonly anchor: string | null } | null
  readonly snippet: Snippet
  readonly why: readonly Reason[]
  /** Null without a version in the filters. */
  readonly applicability: Applicability | null
}

export interface FacetValue {
  readonly value: string
  readonly count: number
}

export interface Facets {
  readonly kind: readonly FacetValue[]
  readonly product: readonly FacetValue[]
  readonly line: readonly FacetValue[]
  readonly component: readonly FacetValue[]
}

export interface LogLine {
  /** 0-based line of the paste. */
  readonly line: number
  readonly text: string
  /** Parts taken as noise (timestamps, ids, addresses …) as [start, end) in `text`. */
  readonly noise: readonly (readonly [number, number])[]
  /** The line was used to search. */
  readonly telling: boolean
}

/** An operator of a query with a value that nothing has. */
export interface UnknownValue {
  readonly field: 'product' | 'kind' | 'component' | 'version'
  readonly value: string
}

/** What was made of the query. */
export interface Understood {
  readonly kind: 'browse' | 'text' | 'log'
  readonly phrases: readonly string[]
  readonly excluded: readonly string[]
  /** Operators found in the query text (`product:acp`), already applied as filters. */
  readonly filters: SearchFilters
  /** Operators of a typed query with values that nothing has (`product:acpp`), searched for as text. */
  readonly unknown: readonly UnknownValue[]
  readonly corrections: readonly { readonly from: string; readonly to: string }[]
  readonly log: readonly LogLine[]
  /** Lines of the log that are not in `log`: they tell less, or come after the longest paste that is read. */
  readonly logLeftOut: number
  /** Hits come from another locale as well (few or weak hits in the reader's). */
  readonly otherLocale: boolean
}

export interface SearchResult {
  readonly hits: readonly Hit[]
  readonly total: number
  readonly facets: Facets
  readonly understood: Understood
}
