import { mkdtempSync, openSync, readFileSync, readSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildIndexes } from '../../lib/search/build-index.ts'
import { createEngine, type SearchEngine } from '../../lib/search/engine.ts'
import { PackedDocuments, writeDocuments } from '../../lib/search/pack/documents.ts'
import { loadIndex } from '../../lib/search/pack.ts'
import type { SearchDocument } from '../../lib/search/types.ts'
import { warmUp } from '../../lib/search/warm-up.ts'
import { writeIndex } from '../../scripts/build/write-search.ts'
import type { JudgedQuery } from '../queries.ts'
import { latency } from './figures.ts'
import { perturb, wordPool } from './perturb.ts'
import type { Corpus } from './variants.ts'

/** Prefixes of a query that are measured, as somebody types it. */
const longestTyped = 24
/** A query is asked so many times; its time is the median of all but the first. */
const rounds = 4

/**
 * Prints what search costs with as many times the content, as the server has it: indexes are
 * built, written, let go, and read from their files.
 */
export function measureScale(
  corpus: Corpus,
  queries: readonly JudgedQuery[],
  factors: readonly number[],
): void {
  for (const factor of factors) {
    const folder = mkdtempSync(path.join(tmpdir(), 'cairn-scale-'))
    try {
      buildAll(corpus, factor, folder)
      measureQueries(corpus, queries, folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
}

function buildAll(corpus: Corpus, factor: number, folder: string): void {
  const documents = keepTextsOnDisk(copies(corpus.documents, factor), path.join(folder, 'articles'))
  const before = memory()
  const started = process.cpuUsage()
  const indexes = buildIndexes(corpus.locales, documents, corpus.resources)
  const { user, system } = process.cpuUsage(started)
  const seconds = (user + system) / 1e6
  console.log(`${factor} × (${documents.length} articles)`)
  console.log(
    `  build ${seconds.toFixed(1)} s of processor time; indexes beside the articles ${(memory() - before).toFixed(0)} MB`,
  )
  for (const index of indexes) {
    const file = path.join(folder, index.locale)
    writeIndex(index, file)
    console.log(`  ${index.locale}: index ${megabytes(`${file}.index`)}, texts ${megabytes(`${file}.texts`)}`)
  }
}

function measureQueries(corpus: Corpus, queries: readonly JudgedQuery[], folder: string): void {
  const before = memory()
  const started = performance.now()
  const engine = openEngine(corpus, folder)
  const opened = performance.now()
  warmUp(engine, corpus.documents)
  const [openingSeconds, warmingSeconds] = [opened - started, performance.now() - opened].map((ms) =>
    (ms / 1000).toFixed(2),
  )
  console.log(`  opened in ${openingSeconds} s, warmed up in ${warmingSeconds} s`)
  const whole = queries.map(({ lang, query }) => ({ locale: lang, query }))
  const typed = whole.flatMap(({ locale, query }) =>
    prefixes(query).map((prefix) => ({ locale, query: prefix })),
  )
  for (const [name, asked] of [
    ['whole queries', whole],
    ['every prefix ', typed],
  ] as const) {
    const [first = [], ...others] = Array.from({ length: rounds }, () => timeAll(engine, asked))
    const medians = first.map((_, number) => median(others.map((times) => times[number] ?? 0)))
    console.log(`  ${name} ${latency(medians)}; asked for the first time ${latency(first)}`)
  }
  console.log(`  memory ${(memory() - before).toFixed(0)} MB`)
}

/** The engine over the files that were written, as lib/site/engine.ts opens it. */
function openEngine(corpus: Corpus, folder: string): SearchEngine {
  const indexes = corpus.locales.map((locale) => {
    const file = path.join(folder, locale)
    return loadIndex(readFileSync(`${file}.index`), readerOf(`${file}.texts`))
  })
  return createEngine(indexes, corpus.taxonomy)
}

/** Documents whose texts are read from a file when they are asked for, so that memory is that of the index. */
function keepTextsOnDisk(documents: Iterable<SearchDocument>, file: string): SearchDocument[] {
  const texts = openSync(file, 'w')
  const heads = writeDocuments(documents, (bytes) => writeSync(texts, bytes))
  return [...new PackedDocuments(heads, readerOf(file))]
}

function readerOf(file: string) {
  const descriptor = openSync(file, 'r')
  return (start: number, end: number) => {
    const bytes = Buffer.allocUnsafe(end - start)
    readSync(descriptor, bytes, 0, bytes.length, start)
    return bytes
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

/** Milliseconds of processor time: what else the machine does is not counted, collecting garbage is. */
function timeAll(engine: SearchEngine, asked: readonly { locale: string; query: string }[]): number[] {
  return asked.map(({ locale, query }) => {
    const before = process.cpuUsage()
    engine.search(query, { locale, limit: 10 })
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0
}

function megabytes(file: string): string {
  return `${(statSync(file).size / 1e6).toFixed(1)} MB`
}

/** Megabytes in use, the bytes of files that were read included; after a collection when node runs with --expose-gc. */
function memory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}
