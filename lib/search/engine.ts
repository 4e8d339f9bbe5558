/**
 * The search engine. `createEngine` over the indexes of all languages (from `buildIndexes`, or
 * from files by `loadIndex`) gives `search(query, options) → SearchResult` (types.ts). Pure: the
 * same on the server, on the command line and in a worker. The first index is that of the language
 * that articles are translated from.
 */
import { alternativesOf, type QueryConcept } from './concept.ts'
import { createJudge, filterDocuments } from './facets.ts'
import { firstOf } from './first-of.ts'
import { createHighlight } from './highlight.ts'
import { type HitContext, toBriefHit, toHit } from './hit.ts'
import { createLanguage, type Found, type Language } from './language.ts'
import { readPasted } from './log-match.ts'
import { mapTogether } from './not-loaded.ts'
import { createOrder, type Standing } from './order.ts'
import type { QueryIndex } from './query-index.ts'
import type { Hit, SearchFilters, SearchOptions, SearchResult } from './types.ts'
import type { QueryPlan, SearchTaxonomy } from './understand.ts'

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
      const isVerbatim = options.verbatim ?? false
      const found = own.find(query, isVerbatim)
      const { understood } = found.plan
      // Within a facet, an operator in the query counts more than what is chosen beside it.
      const filters = { ...options.filters, ...understood.filters }
      const { passing, facets } = filterDocuments(own.columns.facets, found.numbers, filters)
      const needsOthers = understood.kind !== 'browse' && (passing.length < fewHits || found.isWeak)
      const others = needsOthers
        ? mapTogether(
            indexes.filter((each) => each !== index),
            open,
          )
        : []
      const pairs = others.length > 0 ? passing.map((number) => own.columns.pairs[number] ?? '') : []
      const foreign = mapTogether(others, (other) => ({ other, found: other.find(query, isVerbatim) }))
      const more = withoutTranslations(foreign, pairs, filters)
      const start = options.offset ?? 0
      const count = start + (options.limit ?? defaultLimit)
      const order = createOrder(options.sort ?? (understood.kind === 'browse' ? 'newest' : 'relevance'))
      const hits = standings(own, { found, numbers: passing, filters })
      // Weak hits stand among those of other languages, good ones before them.
      const first = found.isWeak
        ? firstOf([...hits, ...more], count, order)
        : [...firstOf(hits, count, order), ...firstOf(more, count, order)]
      const shown = first.slice(start, count)
      return {
        hits: options.brief ? mapTogether(shown, toBriefHit) : showHits(shown),
        total: passing.length + more.length,
        facets,
        understood: { ...understood, otherLocale: more.length > 0 },
      }
    },
  }
}

/** A hit is marked by what the query means in its own language. */
function showHits(shown: readonly Standing[]): Hit[] {
  const contexts = new Map<QueryPlan, HitContext>()
  const contextFor = ({ language, plan }: Standing): HitContext => {
    const context = contexts.get(plan) ?? contextOf(language, plan)
    contexts.set(plan, context)
    return context
  }
  mapTogether(shown, contextFor)
  return mapTogether(shown, (hit) => toHit(hit, contextFor(hit)))
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
    unknown: [],
    corrections: [],
    log: [],
    logLeftOut: 0,
    otherLocale: false,
  },
}

function* standings(
  language: Language,
  {
    found,
    numbers,
    filters,
  }: { readonly found: Found; readonly numbers: readonly number[]; readonly filters: SearchFilters },
): Iterable<Standing> {
  const { facets, updated } = language.columns
  const judge = createJudge(facets, filters)
  for (const number of numbers) {
    yield {
      language,
      plan: found.plan,
      number,
      score: found.scores[number] ?? 0,
      updated: updated[number] ?? 0,
      applicability: judge(number),
    }
  }
}

/** Hits of other languages; of a translation pair, the one in the reader's language stays. */
function withoutTranslations(
  foreign: readonly { readonly other: Language; readonly found: Found }[],
  pairs: readonly string[],
  filters: SearchFilters,
): Standing[] {
  const known = new Set(pairs)
  return foreign.flatMap(({ other, found }) => {
    const { passing } = filterDocuments(other.columns.facets, found.numbers, filters)
    const numbers = passing.filter((number) => !known.has(other.columns.pairs[number] ?? ''))
    for (const number of numbers) known.add(other.columns.pairs[number] ?? '')
    return [...standings(other, { found, numbers, filters })]
  })
}

function contextOf({ index, worthOf }: Language, plan: QueryPlan): HitContext {
  // A word that no article has is rare beyond all others, and is found in no text either.
  const worthIfKnown = (term: string) => (index.postings.frequency(term) > 0 ? worthOf(term) : 0)
  const terms = new Set(termsOf(plan.concepts))
  const worths = new Map(mapTogether(terms, (term): [string, number] => [term, worthIfKnown(term)]))
  return {
    highlight: createHighlight(plan.concepts, (term) => worths.get(term) ?? 0),
    ids: plan.ids,
    pasted: plan.understood.kind === 'log' ? readPasted(plan.understood.log) : null,
  }
}

function termsOf(concepts: readonly QueryConcept[]): string[] {
  return concepts.flatMap((concept) => [
    ...concept.terms.map(({ term }) => term),
    ...alternativesOf(concept).flatMap((other) => other.terms),
  ])
}
