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

/** Values by facet, and their numbers: counting by numbers is ten times as fast. */
interface FacetValues {
  readonly values: Readonly<Record<FacetName, readonly string[]>>
  readonly numbers: readonly (readonly number[])[]
}

/** Facets are asked for of every document on every query, and are the same for ever. */
const known = new WeakMap<SearchDocument, FacetValues>()
const named: readonly string[][] = facetNames.map(() => [])
const numbered: readonly Map<string, number>[] = facetNames.map(() => new Map())

function facetValues(document: SearchDocument): FacetValues {
  const before = known.get(document)
  if (before) return before
  const values = {
    kind: valuesOf.kind(document),
    product: valuesOf.product(document),
    line: valuesOf.line(document),
    component: valuesOf.component(document),
  }
  const found = {
    values,
    numbers: facetNames.map((name, at) => values[name].map((each) => numberOf(each, at))),
  }
  known.set(document, found)
  return found
}

function numberOf(value: string, facet: number): number {
  const numbers = numbered[facet]
  const names = named[facet]
  if (!numbers || !names) throw new Error(`no facet ${facet}`)
  const before = numbers.get(value)
  if (before !== undefined) return before
  numbers.set(value, names.length)
  return names.push(value) - 1
}

/** Whether a document passes the filters: two values of a facet mean either, two facets both. */
export function passes(document: SearchDocument, filters: SearchFilters): boolean {
  return failedFacets(document, filters).length === 0 && passesVersion(document, filters)
}

/** The facets with a selection that a document has none of. */
function failedFacets(document: SearchDocument, filters: SearchFilters): FacetName[] {
  return facetNames.filter((name) => {
    const wanted = filters[name]
    return (
      wanted &&
      wanted.length > 0 &&
      !facetValues(document).values[name].some((value) => wanted.includes(value))
    )
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
  const isFiltered = facetNames.some((name) => (filters[name]?.length ?? 0) > 0)
  const counts: number[][] = facetNames.map(() => [])
  for (const document of documents) {
    if (!passesVersion(document, filters)) continue
    const failed = isFiltered ? failedFacets(document, filters) : none
    if (failed.length > 1) continue
    const [only] = failed
    for (const [at, numbers] of facetValues(document).numbers.entries()) {
      if (only === undefined || facetNames[at] === only) add(counts[at] ?? [], numbers)
    }
  }
  const [kind = [], product = [], line = [], component = []] = counts.map((each, at) =>
    sorted(each, named[at] ?? []),
  )
  return { kind, product, line, component }
}

const none: readonly FacetName[] = []

function add(counts: number[], numbers: readonly number[]): void {
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1
}

function sorted(counts: readonly number[], names: readonly string[]): FacetValue[] {
  return names
    .map((value, number) => ({ value, count: counts[number] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
