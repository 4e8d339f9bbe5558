import { judgeVersion, versionLines } from '../content/versions.ts'
import type { Facets, FacetValue, SearchDocument, SearchFilters } from './types.ts'

type FacetName = keyof Facets

const facetNames: readonly FacetName[] = ['kind', 'product', 'line', 'component']

const values: Record<FacetName, (document: SearchDocument) => readonly string[]> = {
  kind: (document) => (document.kind === null ? [] : [document.kind]),
  product: (document) => document.products,
  line: linesOf,
  component: (document) => document.components,
}

/** Lines are asked for on every query, and are the same for ever. */
const knownLines = new WeakMap<SearchDocument, readonly string[]>()

function linesOf(document: SearchDocument): readonly string[] {
  const lines = knownLines.get(document) ?? versionLines(document.versions)
  knownLines.set(document, lines)
  return lines
}

/** Whether a document passes the filters: two values of a facet mean either, two facets both. */
export function passes(document: SearchDocument, filters: SearchFilters): boolean {
  return facetNames.every((name) => passesFacet(document, filters, name)) && passesVersion(document, filters)
}

function passesFacet(document: SearchDocument, filters: SearchFilters, name: FacetName): boolean {
  const wanted = filters[name]
  if (!wanted || wanted.length === 0) return true
  const has = values[name](document)
  return wanted.some((value) => has.includes(value))
}

function passesVersion(document: SearchDocument, { version }: SearchFilters): boolean {
  return version === undefined || judgeVersion(document.versions, version) !== 'does-not-apply'
}

/**
 * Counts per value under a query. The counts of a facet leave out its own selection, so that they
 * tell what choosing another value too would give.
 */
export function countFacets(documents: readonly SearchDocument[], filters: SearchFilters): Facets {
  const count = (name: FacetName): FacetValue[] => {
    const others = { ...filters, [name]: [] }
    const counts = new Map<string, number>()
    for (const document of documents) {
      if (!passes(document, others)) continue
      for (const value of values[name](document)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return [...counts]
      .map(([value, number]) => ({ value, count: number }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  }
  return {
    kind: count('kind'),
    product: count('product'),
    line: count('line'),
    component: count('component'),
  }
}
