/**
 * How good search is, on judged queries over a content folder. `--check` compares with the figures
 * recorded in bench/search-baseline.json; `--ablate` says what each feature gives, `--folds` whether the
 * weights fit these queries only, and `--scale` what search costs as content grows.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Command } from 'commander'
import { z } from 'zod'
import { loadArticles } from '../lib/content/load.ts'
import { buildIndexes } from '../lib/search/build-index.ts'
import { createEngine } from '../lib/search/engine.ts'
import { toSearchDocument } from '../lib/search/records.ts'
import { warmUp } from '../lib/search/warm-up.ts'
import { projectRoot } from '../scripts/build/project.ts'
import { searchResources } from '../scripts/build/search-resources.ts'
import { type JudgedQuery, readQueries } from './queries.ts'
import { ablate } from './search/ablate.ts'
import { measureExport } from './search/export-cost.ts'
import { askAll, groupFigures, latency, printFigures, printWorst } from './search/figures.ts'
import { crossValidate } from './search/folds.ts'
import { compareRankings } from './search/rankings.ts'
import { measureScale } from './search/scale.ts'
import type { Corpus } from './search/variants.ts'

/** How far a figure may fall below the recorded one. */
const tolerance = 0.01
const baselineFile = path.join(projectRoot, 'bench/search-baseline.json')
const baselineSchema = z.record(z.string(), z.number())

const options = new Command('bench:search')
  .option('--content <dir>', 'content folder', path.join(projectRoot, '../shared/corpus/docs'))
  .option('--queries <file>', 'judged queries', path.join(projectRoot, '../shared/relevance/queries.jsonl'))
  .option('--worst <n>', 'show the worst queries; with --export those that cost most', '0')
  .option('--check', 'fail when a figure is more than 0.01 below the recorded one')
  .option('--record', 'record the figures')
  .option('--rankings <file>', 'record the first ten of every query, or fail when they are not as recorded')
  .option('--ablate', 'measure without each feature')
  .option('--folds', 'choose the weights on some queries, measure on the others')
  .option('--scale [factors]', 'measure cost at so many times the content (1,12,120)')
  .option('--export', 'measure what the static export makes a reader fetch, and compare its answers')
  .parse()
  .opts<{
    content: string
    queries: string
    worst: string
    check?: boolean
    record?: boolean
    rankings?: string
    ablate?: boolean
    folds?: boolean
    scale?: string | true
    export?: boolean
  }>()

if (existsSync(options.content) && existsSync(options.queries)) await run()
else {
  console.error(`no content in ${options.content}, or no queries in ${options.queries}`)
  process.exitCode = 2
}

async function run(): Promise<void> {
  const corpus = await readCorpus(path.resolve(options.content))
  const queries = readQueries(path.resolve(options.queries))
  if (options.ablate) ablate(corpus, queries)
  else if (options.folds) crossValidate(corpus, queries)
  else if (options.export)
    process.exitCode = (await measureExport(corpus, queries, Number(options.worst))) > 0 ? 1 : 0
  else if (options.scale) measureScale(corpus, queries, factorsOf(options.scale))
  else measureQuality(corpus, queries)
}

async function readCorpus(root: string): Promise<Corpus> {
  const { articles, taxonomy } = await loadArticles(root)
  return {
    documents: articles.map(toSearchDocument),
    locales: taxonomy.locales.map((locale) => locale.id),
    taxonomy,
    resources: searchResources(root),
  }
}

function measureQuality(corpus: Corpus, queries: readonly JudgedQuery[]): void {
  const started = performance.now()
  const indexes = buildIndexes(corpus.locales, corpus.documents, corpus.resources)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${corpus.documents.length} articles, indexed in ${seconds} s`)
  const engine = createEngine(indexes, corpus.taxonomy)
  warmUp(engine, corpus.documents)
  const outcomes = askAll(engine, queries)
  const groups = groupFigures(outcomes)
  printFigures(groups)
  console.log(`query, asked for the first time: ${latency(outcomes.map(({ ms }) => ms))}`)
  printWorst(outcomes, Number(options.worst))
  if (options.rankings && compareRankings(options.rankings, outcomes) > 0) process.exitCode = 1
  const figures = Object.fromEntries([...groups].map(([name, metrics]) => [name, round(metrics.ndcg10)]))
  if (options.record) writeFileSync(baselineFile, `${JSON.stringify(figures, null, 2)}\n`)
  if (options.check) checkBaseline(figures)
}

function checkBaseline(figures: Readonly<Record<string, number>>): void {
  const recorded = baselineSchema.parse(JSON.parse(readFileSync(baselineFile, 'utf8')))
  const fallen = Object.entries(recorded).filter(
    ([name, figure]) => (figures[name] ?? 0) < figure - tolerance,
  )
  for (const [name, figure] of fallen)
    console.error(`${name}: nDCG@10 is ${figures[name] ?? 0}, recorded ${figure}`)
  if (fallen.length > 0) process.exitCode = 1
}

function factorsOf(given: string | true): number[] {
  return given === true ? [1, 12, 120] : given.split(',').map(Number)
}

function round(figure: number): number {
  return Math.round(figure * 1000) / 1000
}
