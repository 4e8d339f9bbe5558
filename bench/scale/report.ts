import type { Taxonomy } from '../../lib/content/taxonomy.ts'
import { buildIndexes, type LanguageResources, type SearchIndex } from '../../lib/search/build-index.ts'
import { createEngine } from '../../lib/search/engine.ts'
import { loadIndex, packIndex } from '../../lib/search/pack.ts'
import type { SearchDocument } from '../../lib/search/types.ts'
import type { JudgedQuery } from '../queries.ts'
import { compressedSize, type Latency, timeQueries, typedPrefixes, usedMemory } from './measure.ts'
import { perturb, wordPool } from './perturb.ts'

export interface ScaleInput {
  readonly documents: readonly SearchDocument[]
  readonly taxonomy: Taxonomy
  readonly resources: LanguageResources
  readonly queries: readonly JudgedQuery[]
}

/** So many prefixes are timed; all of them at 1× are some four thousand. */
const mostPrefixes = 4000
const megabyte = 1024 * 1024

/**
 * Prints what the index costs when the collection is `factor` times as large: build time, size,
 * memory of what is loaded (texts included) and latency of whole queries and of every prefix.
 */
export function reportScale(input: ScaleInput, factor: number): void {
  const { taxonomy, resources, queries } = input
  const documents = multiply(input.documents, factor)
  const started = performance.now()
  const built = buildIndexes(
    taxonomy.locales.map(({ id }) => id),
    documents,
    resources,
  )
  const buildSeconds = (performance.now() - started) / 1000
  const before = usedMemory()
  const { loaded, sizes, loadSeconds } = throughFile(built)
  const engine = createEngine(loaded, taxonomy)
  const whole = timeQueries(engine, queries)
  const prefixes = timeQueries(engine, typedPrefixes(queries, mostPrefixes))
  const memory = (usedMemory() - before) / megabyte
  console.log(`${factor}×  ${documents.length} articles`)
  console.log(`  build    ${buildSeconds.toFixed(1)} s; load ${loadSeconds.toFixed(1)} s`)
  console.log(`  size     ${sizes.join(', ')}`)
  console.log(`  memory   ${memory.toFixed(0)} MB beside what was built`)
  console.log(`  queries  ${inWords(whole)}`)
  console.log(`  prefixes ${inWords(prefixes)}`)
}

/** What the server does: the index is written by the build and loaded at start. */
function throughFile(built: readonly SearchIndex[]) {
  const packed = built.map((index) => ({ locale: index.locale, file: packIndex(index) }))
  const started = performance.now()
  const loaded = packed.map(({ file }) => loadIndex(file))
  const loadSeconds = (performance.now() - started) / 1000
  const sizes = packed.map(
    ({ locale, file }) =>
      `${locale} ${(file.length / megabyte).toFixed(1)} MB, brotli ${(compressedSize(file) / megabyte).toFixed(2)} MB`,
  )
  return { loaded, sizes, loadSeconds }
}

function multiply(documents: readonly SearchDocument[], factor: number): readonly SearchDocument[] {
  const pools = new Map(
    [...new Set(documents.map(({ locale }) => locale))].map((locale) => [
      locale,
      wordPool(documents.filter((document) => document.locale === locale)),
    ]),
  )
  const copies = Array.from({ length: factor - 1 }, (_, copy) =>
    documents.map((document) => perturb(document, copy + 1, pools.get(document.locale) ?? [])),
  )
  return [...documents, ...copies.flat()]
}

function inWords({ count, p50, p95, p99 }: Latency): string {
  return `${count}: p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`
}
