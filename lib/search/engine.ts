import { judgeVersion } from '../content/versions.ts'
import { rarity } from './bm25.ts'
import type { SearchIndex } from './build-index.ts'
import { countFacets, passes } from './facets.ts'
import { toHit } from './hit.ts'
import { orderHits, type RankedHit } from './order.ts'
import { rank } from './rank.ts'
import { addTwinScores } from './twin-scores.ts'
import type { SearchDocument, SearchFilters, SearchOptions, SearchResult } from './types.ts'
import { createUnderstand, type QueryPlan, type SearchTaxonomy } from './understand.ts'
import { createVocabulary, type VocabularyGroups } from './vocabulary.ts'

export interface SearchEngine {
  readonly search: (query: string, options: SearchOptions) => SearchResult
}

/** With fewer hits than this in the reader's language, the others are searched too. */
const fewHits = 3
const defaultLimit = 10

/** Makes the engine over the indexes of all languages. Pure: the same on server, command line and in a worker. */
export function createEngine(
  indexes: readonly SearchIndex[],
  taxonomy: SearchTaxonomy,
  groups: VocabularyGroups = [],
): SearchEngine {
  const vocabulary = createVocabulary(groups)
  const languages = new Map(
    indexes.map((index) => [
      index.locale,
      { index, understand: createUnderstand(index, taxonomy, vocabulary) },
    ]),
  )
  const source = indexes[0]
  return {
    search(query, options) {
      const own = languages.get(options.locale)
      if (!own) return emptyResult
      const plan = own.understand(query, options.verbatim ?? false)
      const filters = mergeFilters(options.filters ?? {}, plan.understood.filters)
      const found = findIn(own.index, { plan, filters, source })
      const others =
        plan.understood.kind === 'browse' || found.hits.length >= fewHits
          ? []
          : [...languages.values()].filter((each) => each !== own)
      const pairs = new Set(found.hits.map((hit) => hit.index.documents[hit.document]?.pair))
      const more = others.flatMap((other) =>
        findIn(other.index, {
          plan: other.understand(query, options.verbatim ?? false),
          filters,
          source,
        }).hits.filter((hit) => !pairs.has(hit.index.documents[hit.document]?.pair)),
      )
      const sort = options.sort ?? (plan.understood.kind === 'browse' ? 'newest' : 'relevance')
      const hits = [...orderHits(found.hits, sort), ...orderHits(more, sort)]
      const start = options.offset ?? 0
      const worth = termWorth(own.index, plan)
      return {
        hits: hits
          .slice(start, start + (options.limit ?? defaultLimit))
          .map((hit) => toHit(hit, { plan, filters, worth })),
        total: hits.length,
        facets: countFacets(found.matching, filters),
        understood: { ...plan.understood, otherLocale: more.length > 0 },
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

/** Filters chosen beside the query and operators inside it: within a facet the operator counts. */
function mergeFilters(chosen: SearchFilters, typed: SearchFilters): SearchFilters {
  return { ...chosen, ...typed }
}

interface Search {
  readonly plan: QueryPlan
  readonly filters: SearchFilters
  /** Index of the language that articles are translated from. */
  readonly source: SearchIndex | undefined
}

function findIn(index: SearchIndex, { plan, filters, source }: Search) {
  const ranked =
    plan.understood.kind === 'browse'
      ? allOf(index)
      : addTwinScores(index, source, { terms: plan.terms, ranked: rank(index, plan.terms, plan.pairs) })
  const byDocument = new Map(ranked.map((each) => [each.document, each]))
  for (const document of exactIds(index, plan.ids)) {
    const known = byDocument.get(document) ?? { document, score: 0, section: null, matched: 0 }
    byDocument.set(document, { ...known, score: known.score + idBonus })
  }
  const wanted = keepPhrases(
    index,
    plan,
    [...byDocument.values()].filter((each) => !isExcluded(index, each.document, plan)),
  )
  const documents = wanted.map((each) => index.documents[each.document]).filter((each) => each !== undefined)
  const hits = wanted.flatMap((each): RankedHit[] => {
    const document = index.documents[each.document]
    if (!document || !passes(document, filters)) return []
    const applicability =
      filters.version === undefined ? null : judgeVersion(document.versions, filters.version)
    return [{ ...each, index, applicability }]
  })
  return { hits, matching: documents }
}

/** An exact id stands before everything that words can reach. */
const idBonus = 1000

const knownIds = new WeakMap<SearchIndex, ReadonlyMap<string, readonly number[]>>()

function exactIds(index: SearchIndex, ids: readonly string[]): number[] {
  const byId = knownIds.get(index) ?? numbersById(index)
  knownIds.set(index, byId)
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function numbersById(index: SearchIndex): Map<string, number[]> {
  const numbers = new Map<string, number[]>()
  for (const [number, { id, aliases }] of index.documents.entries()) {
    for (const name of [id ?? '', ...aliases].map((each) => each.toLowerCase())) {
      if (name !== '') numbers.set(name, [...(numbers.get(name) ?? []), number])
    }
  }
  return numbers
}

function allOf(index: SearchIndex) {
  return index.documents.map((_, document) => ({ document, score: 0, section: null, matched: 0 }))
}

/** With quoted phrases, articles that have them all; when none has, all stay, and the page says so. */
function keepPhrases<T extends { readonly document: number; readonly score: number }>(
  index: SearchIndex,
  plan: QueryPlan,
  found: readonly T[],
): readonly T[] {
  const phrases = plan.understood.phrases.map(fold)
  if (phrases.length === 0) return found
  const exact = found.filter((each) =>
    phrases.every((phrase) => textOf(index, each.document).includes(phrase)),
  )
  return exact.length > 0 ? exact : found
}

function isExcluded(index: SearchIndex, document: number, plan: QueryPlan): boolean {
  return plan.understood.excluded.some((word) => textOf(index, document).includes(fold(word)))
}

const knownTexts = new WeakMap<SearchDocument, string>()

function textOf(index: SearchIndex, number: number): string {
  const document = index.documents[number]
  if (!document) return ''
  const text = knownTexts.get(document) ?? foldDocument(document)
  knownTexts.set(document, text)
  return text
}

function foldDocument(document: SearchDocument): string {
  const sections = document.sections.flatMap((section) => [section.heading, section.prose, ...section.code])
  return fold(
    [document.title, ...document.symptoms, ...document.errors, ...document.keywords, ...sections].join('\n'),
  )
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')
}

function termWorth(index: SearchIndex, plan: QueryPlan): ReadonlyMap<string, number> {
  const worth = new Map<string, number>()
  for (const { term, weight, alternatives = [] } of plan.terms) {
    const rare = rarity(index.clauses.document.documentFrequency(term), index.documents.length)
    worth.set(term, rare * weight)
    for (const other of alternatives.flatMap(({ terms, weight }) =>
      terms.map((each) => ({ term: each, weight })),
    )) {
      if (!worth.has(other.term)) worth.set(other.term, rare * other.weight)
    }
  }
  return worth
}
