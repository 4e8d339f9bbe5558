import { buildIndexes, type SearchIndex } from '../../lib/search/build-index.ts'
import { createEngine, type SearchEngine } from '../../lib/search/engine.ts'
import { packIndex } from '../../lib/search/pack.ts'
import type { SearchDocument } from '../../lib/search/types.ts'
import type { JudgedQuery } from '../queries.ts'
import type { Corpus } from './ablate.ts'
import { latency } from './figures.ts'
import { perturb, wordPool } from './perturb.ts'

/** Prefixes of a query that are measured, as somebody types it. */
const longestTyped = 24

/** Prints what search costs with as many times the content. */
export function measureScale(
  corpus: Corpus,
  queries: readonly JudgedQuery[],
  factors: readonly number[],
): void {
  for (const factor of factors) {
    const documents = [...copies(corpus.documents, factor)]
    const before = memory()
    const started = performance.now()
    const indexes = buildIndexes(corpus.locales, documents, corpus.resources)
    const seconds = (performance.now() - started) / 1000
    const held = memory() - before
    console.log(`${factor} × (${documents.length} articles)`)
    console.log(
      `  build ${seconds.toFixed(1)} s, index beside the articles ${held.toFixed(0)} MB, heap ${memory().toFixed(0)} MB`,
    )
    console.log(`  files ${indexes.map((index) => fileSize(index)).join(', ')}`)
    const engine = createEngine(indexes, corpus.taxonomy)
    const whole = queries.map(({ lang, query }) => ({ locale: lang, query }))
    const typed = whole.flatMap(({ locale, query }) =>
      prefixes(query).map((prefix) => ({ locale, query: prefix })),
    )
    timeAll(engine, whole)
    console.log(`  whole queries ${latency(timeAll(engine, whole))}`)
    console.log(`  every prefix  ${latency(timeAll(engine, typed))}`)
  }
}

/** The documents and copies of them with other words (perturb.ts). */
function* copies(documents: readonly SearchDocument[], factor: number): Iterable<SearchDocument> {
  yield* documents
  const pool = wordPool(documents)
  for (let copy = 2; copy <= factor; copy += 1) {
    for (const document of documents) yield perturb(document, copy, pool)
  }
}

function prefixes(query: string): string[] {
  const typed = [...query.split('\n', 1).join('')].slice(0, longestTyped)
  return typed.map((_, index) => typed.slice(0, index + 1).join(''))
}

function timeAll(engine: SearchEngine, asked: readonly { locale: string; query: string }[]): number[] {
  return asked.map(({ locale, query }) => {
    const from = performance.now()
    engine.search(query, { locale, limit: 10 })
    return performance.now() - from
  })
}

function fileSize(index: SearchIndex): string {
  return `${index.locale} ${(packIndex(index).length / 1e6).toFixed(1)} MB`
}

/** Megabytes of the heap in use; after a collection when node runs with --expose-gc. */
function memory(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}
