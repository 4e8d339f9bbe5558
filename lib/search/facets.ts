import { judgeVersion, versionLines } from '../content/versions.ts'
import type { Facets, FacetValue, SearchDocument, SearchFilters } from './types.ts'

type FacetName = keyof Facets

const facetNames = ['kind', 'product', 'line', 'component'] as const satisfies readonly FacetName[]

const valuesOf: Record<FacetName, (document: SearchDocument) => readonly string[]> = {
  kind: (document) => (document.kind === null ? [] : [document.kind]),
  product: (document) => document.products,
  line: (document) => versionLines(document.versions),
  component: (document) => document.components,
}

/** Values by facet. They are asked for of every document on every query, and are the same for ever. */
type FacetValues = Readonly<Record<FacetName, readonly string[]>>
const known = new WeakMap<SearchDocument, FacetValues>()

function facetValues(document: SearchDocument): FacetValues {
  const before = known.get(document)
  if (before) return before
  const values = {
    kind: valuesOf.kind(document),
    product: valuesOf.product(document),
    line: valuesOf.line(document),
    component: valuesOf.component(document),
  }
  known.set(document, values)
  return values
}

/** Whether a document passes the filters: two values of a facet mean either, two facets both. */
export function passes(document: SearchDocument, filters: SearchFilters): boolean {
  return failedFacets(document, filters).length === 0 && passesVersion(document, filters)
}

/** The facets with a selection that a document has none of. */
function failedFacets(document: SearchDocument, filters: SearchFilters): FacetName[] {
  return facetNames.filter((name) => {
    const wanted = filters[name]
    return wanted && wanted.length > 0 && !facetValues(document)[name].some((value) => wanted.includes(value))
  })
}

function passesVersion(document: SearchDocument, { version }: SearchFilters): boolean {
  return version === undefined || judgeVersion(document.versions, version) !== 'does-not-apply'
}

/**
 * Counts per value under a query. The counts of a facet leave out its own selection, so that they
 * tell what choosing another value too would give: a document that fails one facet alone still
 * counts there.
 */
export function countFacets(documents: readonly SearchDocument[], filters: SearchFilters): Facets {
  const counts = { kind: newCounts(), product: newCounts(), line: newCounts(), component: newCounts() }
  const isFiltered = facetNames.some((name) => (filters[name]?.length ?? 0) > 0)
  for (const document of documents) {
    if (!passesVersion(document, filters)) continue
    const failed = isFiltered ? failedFacets(document, filters) : none
    if (failed.length > 1) continue
    const values = facetValues(document)
    for (const name of failed.length === 1 ? failed : facetNames) {
      for (const value of values[name]) counts[name].set(value, (counts[name].get(value) ?? 0) + 1)
    }
  }
  return {
    kind: sorted(counts.kind),
    product: sorted(counts.product),
    line: sorted(counts.line),
    component: sorted(counts.component),
  }
}

const none: readonly FacetName[] = []

function newCounts(): Map<string, number> {
  return new Map()
}

function sorted(counts: ReadonlyMap<string, number>): FacetValue[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
