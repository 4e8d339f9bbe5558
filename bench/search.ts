import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Command } from 'commander'
import { z } from 'zod'
import { loadContent } from '../lib/content/load.ts'
import { buildIndexes } from '../lib/search/build-index.ts'
import { createEngine } from '../lib/search/engine.ts'
import { toSearchDocument } from '../lib/search/records.ts'
import { projectRoot } from '../scripts/build/project.ts'
import { searchResources } from '../scripts/build/search-resources.ts'
import { printAblations } from './ablate.ts'
import { type Metrics, meanMetrics, measure } from './metrics.ts'
import { type JudgedQuery, readQueries } from './queries.ts'
import { reportScale } from './scale/report.ts'

/** How far a figure may fall below the recorded one. */
const tolerance = 0.01
const baselineFile = path.join(projectRoot, 'bench/search-baseline.json')
const baselineSchema = z.record(z.string(), z.number())

const options = new Command('bench:search')
  .option('--content <dir>', 'content folder', path.join(projectRoot, '../shared/corpus/docs'))
  .option('--queries <file>', 'judged queries', path.join(projectRoot, '../shared/relevance/queries.jsonl'))
  .option('--worst <n>', 'show the worst queries', '0')
  .option('--check', 'fail when a figure is more than 0.01 below the recorded one')
  .option('--record', 'record the figures')
  .option('--ablate', 'the figures with and without each feature, instead')
  .option(
    '--scale [factors]',
    'cost at so many times the articles, instead; 120 wants 8 GB (NODE_OPTIONS=--max-old-space-size)',
  )
  .parse()
  .opts<{
    content: string
    queries: string
    worst: string
    check?: boolean
    record?: boolean
    ablate?: boolean
    scale?: string | true
  }>()

interface Outcome extends Metrics {
  readonly query: JudgedQuery
  readonly ranking: readonly string[]
  readonly ms: number
}

const queries = readQueries(path.resolve(options.queries))
const resources = searchResources(path.resolve(options.content))
const started = performance.now()
const { articles, taxonomy } = await loadContent(path.resolve(options.content))
const documents = articles.map(toSearchDocument)
const locales = taxonomy.locales.map(({ id }) => id)
console.log(`${documents.length} articles read in ${seconds(performance.now() - started)}`)
if (options.scale) {
  const factors = options.scale === true ? '1,12,120' : options.scale
  for (const factor of factors.split(',').map(Number))
    reportScale({ documents, taxonomy, resources, queries }, factor)
} else if (options.ablate) printAblations(buildIndexes(locales, documents, resources), taxonomy, queries)
else report(measureQueries())

function report(outcomes: readonly Outcome[]): void {
  const groups = groupFigures(outcomes)
  printTable(groups)
  printLatency(outcomes)
  for (const { query, ranking, ndcg10 } of worst(outcomes, Number(options.worst))) {
    const text = query.query.slice(0, 100).replaceAll('\n', ' ⏎ ')
    console.log(`${ndcg10.toFixed(2)}  ${query.id} ${query.type}  ${text}`)
    console.log(`      wanted ${Object.keys(query.relevant).join(', ')}`)
    console.log(`      first  ${ranking.slice(0, 2).join(', ')}`)
  }
  const figures = Object.fromEntries([...groups].map(([name, metrics]) => [name, round(metrics.ndcg10)]))
  if (options.record) writeFileSync(baselineFile, `${JSON.stringify(figures, null, 2)}\n`)
  if (options.check) checkBaseline(figures)
}

function measureQueries(): Outcome[] {
  const from = performance.now()
  const engine = createEngine(buildIndexes(locales, documents, resources), taxonomy)
  console.log(`indexed in ${seconds(performance.now() - from)}`)
  return queries.map((query) => {
    const asked = performance.now()
    const { hits } = engine.search(query.query, { locale: query.lang, limit: 10 })
    const ms = performance.now() - asked
    const ranking = hits.map((hit) => hit.path)
    return { query, ranking, ms, ...measure(ranking, query.relevant) }
  })
}

function groupFigures(all: readonly Outcome[]): Map<string, Metrics> {
  const groups = new Map<string, Outcome[]>([['all', [...all]]])
  for (const outcome of all) {
    for (const name of [outcome.query.lang, outcome.query.type])
      groups.set(name, [...(groups.get(name) ?? []), outcome])
  }
  return new Map([...groups].map(([name, members]) => [name, meanMetrics(members)]))
}

function printTable(groups: ReadonlyMap<string, Metrics>): void {
  console.log('group          nDCG@10  MRR@10  success@1  recall@10  no result')
  for (const [name, metrics] of groups) {
    const cells = [metrics.ndcg10, metrics.mrr10, metrics.success1, metrics.recall10, metrics.zeroResults]
    console.log(`${name.padEnd(13)}${cells.map((cell) => cell.toFixed(3).padStart(9)).join('')}`)
  }
}

function printLatency(all: readonly Outcome[]): void {
  const times = all.map((outcome) => outcome.ms).sort((a, b) => a - b)
  const at = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2)
  console.log(`query ms: p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}`)
}

function worst(all: readonly Outcome[], count: number): Outcome[] {
  return [...all].sort((a, b) => a.ndcg10 - b.ndcg10).slice(0, count)
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

function round(figure: number): number {
  return Math.round(figure * 1000) / 1000
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
