import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { Outcome } from './figures.ts'

const rankingsSchema = z.record(z.string(), z.array(z.string()))

/**
 * Records the first ten of each query in a file, or compares with those of an earlier run: a change
 * for speed must not change an answer. Gives the number of queries that are answered otherwise.
 */
export function compareRankings(file: string, outcomes: readonly Outcome[]): number {
  if (!existsSync(file)) {
    const rankings = Object.fromEntries(outcomes.map(({ query, ranking }) => [query.id, ranking]))
    writeFileSync(file, `${JSON.stringify(rankings, null, 1)}\n`)
    console.log(`rankings recorded in ${file}`)
    return 0
  }
  const before = rankingsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const changed = outcomes.filter(({ query, ranking }) => before[query.id]?.join('\n') !== ranking.join('\n'))
  for (const { query, ranking } of changed) {
    const was = before[query.id] ?? []
    const at = ranking.findIndex((path, place) => path !== was[place])
    console.error(`${query.id}: place ${at + 1} was ${was[at] ?? 'empty'}, is ${ranking[at] ?? 'empty'}`)
  }
  console.log(`rankings: ${changed.length} of ${outcomes.length} queries are answered otherwise`)
  return changed.length
}
