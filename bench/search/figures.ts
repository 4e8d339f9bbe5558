import { groupBy } from '../../lib/content/group-by.ts'
import type { SearchEngine } from '../../lib/search/engine.ts'
import { type Metrics, meanMetrics, measure } from '../metrics.ts'
import type { JudgedQuery } from '../queries.ts'

export interface Outcome extends Metrics {
  readonly query: JudgedQuery
  readonly ranking: readonly string[]
  /** Time of the search, with snippets of ten hits. */
  readonly ms: number
}

/** Asks all queries, each in its language. */
export function askAll(engine: SearchEngine, queries: readonly JudgedQuery[]): Outcome[] {
  return queries.map((query) => {
    const from = performance.now()
    const { hits } = engine.search(query.query, { locale: query.lang, limit: 10 })
    const ms = performance.now() - from
    const ranking = hits.map((hit) => hit.path)
    return { query, ranking, ms, ...measure(ranking, query.relevant) }
  })
}

/** Mean figures of all queries, of each language and of each type. */
export function groupFigures(outcomes: readonly Outcome[]): Map<string, Metrics> {
  const groups = groupBy(outcomes, ({ query }) => ['all', query.lang, query.type])
  return new Map([...groups].map(([name, members]) => [name, meanMetrics(members)]))
}

export function printFigures(groups: ReadonlyMap<string, Metrics>): void {
  console.log('group          nDCG@10  MRR@10  success@1  recall@10  no result')
  for (const [name, metrics] of groups) {
    const cells = [metrics.ndcg10, metrics.mrr10, metrics.success1, metrics.recall10, metrics.zeroResults]
    console.log(`${name.padEnd(13)}${cells.map((cell) => cell.toFixed(3).padStart(9)).join('')}`)
  }
}

/** The queries with the lowest nDCG@10, with what was wanted and what came first. */
export function printWorst(outcomes: readonly Outcome[], count: number): void {
  for (const { ndcg10, query, ranking } of [...outcomes]
    .sort((a, b) => a.ndcg10 - b.ndcg10)
    .slice(0, count)) {
    const text = query.query.slice(0, 100).replaceAll('\n', ' ⏎ ')
    console.log(`${ndcg10.toFixed(2)}  ${query.id} ${query.type}  ${text}`)
    console.log(`      wanted ${Object.keys(query.relevant).join(', ')}`)
    console.log(`      first  ${ranking.slice(0, 2).join(', ')}`)
  }
}

/** The value below which a share of the times lies. */
function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export function latency(times: readonly number[]): string {
  const at = (share: number) => percentile(times, share).toFixed(2)
  return `p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)} ms`
}
