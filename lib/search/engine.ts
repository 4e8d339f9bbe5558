/**
 * The search engine. `createEngine` over the indexes of all languages (from `buildIndexes`, or
 * from files by `loadIndex`) gives `search(query, options) → SearchResult` (types.ts). Pure: the
 * same on the server, on the command line and in a worker. The first index is that of the language
 * that articles are translated from.
 */
import { judgeVersion } from '../content/versions.ts'
import type { QueryConcept } from './concept.ts'
import { countFacets, passes } from './facets.ts'
import { createHighlight } from './highlight.ts'
import { type HitContext, toHit } from './hit.ts'
import { createLanguage, type Found, type Language } from './language.ts'
import { readPasted } from './log-match.ts'
import { mapTogether } from './not-loaded.ts'
import { firstHits, type RankedDocument } from './order.ts'
import type { QueryIndex } from './query-index.ts'
import type { SearchFilters, SearchOptions, SearchResult } from './types.ts'
import type { SearchTaxonomy } from './understand.ts'

export interface SearchEngine {
  readonly search: (query: string, options: SearchOptions) => SearchResult
}

/** With fewer hits than this in the reader's language, the others are searched too. */
const fewHits = 3
const defaultLimit = 10

export function createEngine(indexes: readonly QueryIndex[], taxonomy: SearchTaxonomy): SearchEngine {
  const [source] = indexes
  const opened = new Map<QueryIndex, Language>()
  const open = (index: QueryIndex): Language => {
    const language = opened.get(index) ?? createLanguage(index, source, taxonomy)
    opened.set(index, language)
    return language
  }
  return {
    search(query, options) {
      const index = indexes.find(({ locale }) => locale === options.locale)
      if (!index) return emptyResult
      const own = open(index)
      const found = own.find(query, options.verbatim ?? false)
      const { understood } = found.plan
      // Within a facet, an operator in the query counts more than what is chosen beside it.
      const filters = { ...options.filters, ...understood.filters }
      const matching = documentsWithScore(own, found)
      const hits = ranked(matching, filters)
      const needsOthers = understood.kind !== 'browse' && (hits.length < fewHits || found.isWeak)
      const others = needsOthers
        ? mapTogether(
            indexes.filter((each) => each !== index),
            open,
          )
        : []
      const more = foreignHits(others, { query, options, filters, hits })
      const start = options.offset ?? 0
      const count = start + (options.limit ?? defaultLimit)
      const sort = options.sort ?? (understood.kind === 'browse' ? 'newest' : 'relevance')
      // Weak hits stand among those of other languages, good ones before them.
      const first = found.isWeak
        ? firstHits([...hits, ...more], { sort, count })
        : [...firstHits(hits, { sort, count }), ...firstHits(more, { sort, count })]
      const context = contextOf(own, found)
      return {
        hits: mapTogether(first.slice(start, count), (hit) => toHit(hit, context)),
        total: hits.length + more.length,
        facets: countFacets(
          matching.map(({ document }) => document),
          filters,
        ),
        understood: { ...understood, otherLocale: more.length > 0 },
      }
    },
  }
}

const emptyResult: SearchResult = {
  hits: [],
  total: 0,
  facets: { kind: [], product: [], line: [], component: [] },
  understood: {
    kind: 'browse',
    phrases: [],
    excluded: [],
    filters: {},
    corrections: [],
    log: [],
    otherLocale: false,
  },
}

function documentsWithScore({ index }: Language, { scores }: Found): RankedDocument[] {
  const scored: RankedDocument[] = []
  for (const [number, document] of index.documents.entries()) {
    const score = scores[number] ?? 0
    if (score > 0) scored.push({ document, score, applicability: null })
  }
  return scored
}

function ranked(scored: readonly RankedDocument[], filters: SearchFilters): readonly RankedDocument[] {
  const { version } = filters
  const isFiltered = Object.values(filters).some((value) => value.length > 0)
  if (!isFiltered) return scored
  const passing: RankedDocument[] = []
  for (const { document, score } of scored) {
    if (!passes(document, filters)) continue
    const applicability = version === undefined ? null : judgeVersion(document.versions, version)
    passing.push({ document, score, applicability })
  }
  return passing
}

/** Hits of other languages; of a translation pair, the one in the reader's language stays. */
function foreignHits(
  others: readonly Language[],
  search: {
    readonly query: string
    readonly options: SearchOptions
    readonly filters: SearchFilters
    readonly hits: readonly RankedDocument[]
  },
): RankedDocument[] {
  const pairs = new Set(search.hits.map(({ document }) => document.pair))
  const asked = mapTogether(others, (other) => ({
    other,
    found: other.find(search.query, search.options.verbatim ?? false),
  }))
  return asked.flatMap(({ other, found }) => {
    const hits = ranked(documentsWithScore(other, found), search.filters)
    const fresh = hits.filter(({ document }) => !pairs.has(document.pair))
    for (const { document } of fresh) pairs.add(document.pair)
    return fresh
  })
}

function contextOf({ worthOf }: Language, { plan }: Found): HitContext {
  mapTogether(termsOf(plan.concepts), worthOf)
  return {
    highlight: createHighlight(plan.concepts, worthOf),
    ids: plan.ids,
    pasted: plan.understood.kind === 'log' ? readPasted(plan.understood.log) : null,
  }
}

function termsOf(concepts: readonly QueryConcept[]): string[] {
  return concepts.flatMap(({ terms, alternatives }) => [
    ...terms.map(({ term }) => term),
    ...alternatives.flatMap((other) => other.terms),
  ])
}
