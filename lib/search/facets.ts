import { judgeVersion, versionLines } from '../content/versions.ts'
import type { Applicability, Facets, FacetValue, SearchDocument, SearchFilters } from './types.ts'

type FacetName = keyof Facets

const facetNames = ['kind', 'product', 'line', 'component'] as const satisfies readonly FacetName[]

const valuesOf: Record<FacetName, (document: SearchDocument) => readonly string[]> = {
  kind: (document) => (document.kind === null ? [] : [document.kind]),
  product: (document) => document.products,
  line: (document) => versionLines(document.versions),
  component: (document) => document.components,
}

/** One facet: its values, and the numbers of those that each document has. */
interface Column {
  readonly values: readonly string[]
  /** Where the numbers of a document begin in `numbers`, and the end. */
  readonly starts: Int32Array
  readonly numbers: Int32Array
}

/** What filters and counts need of all documents, as rows of numbers. */
export interface FacetTable {
  readonly columns: readonly Column[]
  /** The lists of version expressions that occur, and which one a document has. */
  readonly versions: readonly (readonly string[])[]
  readonly versionsOf: Int32Array
}

/** Reads the facets of documents once. */
export function createFacetTable(documents: Iterable<SearchDocument>): FacetTable {
  const columns = facetNames.map(() => ({ known: new Map<string, number>(), starts: [0], numbers: [0] }))
  for (const { numbers } of columns) numbers.pop()
  const lists = new Map<string, { readonly number: number; readonly versions: readonly string[] }>()
  const versionsOf: number[] = []
  for (const document of documents) {
    for (const [at, name] of facetNames.entries()) {
      const column = columns[at]
      for (const value of new Set(valuesOf[name](document)))
        column?.numbers.push(numberOf(column.known, value))
      column?.starts.push(column.numbers.length)
    }
    const key = document.versions.join('\n')
    const list = lists.get(key) ?? { number: lists.size, versions: document.versions }
    lists.set(key, list)
    versionsOf.push(list.number)
  }
  return {
    columns: columns.map(({ known, starts, numbers }) => ({
      values: [...known.keys()],
      starts: Int32Array.from(starts),
      numbers: Int32Array.from(numbers),
    })),
    versions: [...lists.values()].map(({ versions }) => versions),
    versionsOf: Int32Array.from(versionsOf),
  }
}

function numberOf(known: Map<string, number>, value: string): number {
  const number = known.get(value) ?? known.size
  known.set(value, number)
  return number
}

/** The verdict on each list of versions for the version that a reader runs. */
function verdicts({ versions }: FacetTable, version: string | undefined): readonly (Applicability | null)[] {
  return versions.map((list) => (version === undefined ? null : judgeVersion(list, version)))
}

/** Tells of a document whether it applies to the version that the reader runs; null without one. */
export function createJudge(
  table: FacetTable,
  { version }: SearchFilters,
): (document: number) => Applicability | null {
  const known = verdicts(table, version)
  return (document) => known[table.versionsOf[document] ?? 0] ?? null
}

export interface Filtered {
  /** Numbers of the documents that pass all filters. */
  readonly passing: readonly number[]
  readonly facets: Facets
}

/**
 * Keeps the documents that pass the filters (two values of a facet mean either, two facets both),
 * and counts values. The counts of a facet leave out its own selection, so that they tell what
 * choosing another value too would give: a document that fails one facet alone still counts there.
 */
export function filterDocuments(
  table: FacetTable,
  documents: readonly number[],
  filters: SearchFilters,
): Filtered {
  const { passing, failingOnly } = judgeDocuments(table, documents, filters)
  const [kind = [], product = [], line = [], component = []] = table.columns.map((column, at) => {
    const counts = new Int32Array(column.values.length)
    countValues(column, passing, counts)
    countValues(column, failingOnly[at] ?? [], counts)
    return sorted(column.values, counts)
  })
  return { passing, facets: { kind, product, line, component } }
}

/** The documents that pass all filters, and for each facet those that fail it alone. */
function judgeDocuments(table: FacetTable, documents: readonly number[], filters: SearchFilters) {
  const failingOnly: number[][] = table.columns.map(() => [])
  const wanted = table.columns.map((column, at) => wantedNumbers(column, filters[facetNames[at] ?? 'kind']))
  if (filters.version === undefined && wanted.every((flags) => flags === null))
    return { passing: documents, failingOnly }
  const judge = createJudge(table, filters)
  const passing: number[] = []
  for (const document of documents) {
    if (judge(document) === 'does-not-apply') continue
    const failed = failedFacets(table.columns, wanted, document)
    if (failed === passed) passing.push(document)
    else failingOnly[failed]?.push(document)
  }
  return { passing, failingOnly }
}

/** A flag for each value that is chosen; null when nothing is. */
function wantedNumbers({ values }: Column, chosen: readonly string[] | undefined): Uint8Array | null {
  if (!chosen || chosen.length === 0) return null
  return Uint8Array.from(values, (value) => (chosen.includes(value) ? 1 : 0))
}

const passed = -1
const failedMore = -2

/** Number of the only facet with a selection that a document has none of; `passed` without, `failedMore` with more. */
function failedFacets(
  columns: readonly Column[],
  wanted: readonly (Uint8Array | null)[],
  document: number,
): number {
  let failed = passed
  for (const [at, flags] of wanted.entries()) {
    const column = columns[at]
    if (!flags || !column || hasAny(column, flags, document)) continue
    if (failed !== passed) return failedMore
    failed = at
  }
  return failed
}

function hasAny({ starts, numbers }: Column, flags: Uint8Array, document: number): boolean {
  const end = starts[document + 1] ?? 0
  for (let at = starts[document] ?? 0; at < end; at += 1) if (flags[numbers[at] ?? 0] === 1) return true
  return false
}

function countValues({ starts, numbers }: Column, documents: readonly number[], counts: Int32Array): void {
  for (let place = 0; place < documents.length; place += 1) {
    const document = documents[place] ?? 0
    const end = starts[document + 1] ?? 0
    for (let at = starts[document] ?? 0; at < end; at += 1) {
      const value = numbers[at] ?? 0
      counts[value] = (counts[value] ?? 0) + 1
    }
  }
}

function sorted(values: readonly string[], counts: Int32Array): FacetValue[] {
  return values
    .map((value, number) => ({ value, count: counts[number] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
