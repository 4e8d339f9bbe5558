import type { JudgedQuery } from '../queries.ts'
import { codeBytes } from './export-code.ts'
import { askParts, type PartsCost } from './parts.ts'
import type { Corpus } from './variants.ts'

/** What a reader of the static export may fetch, in KB (brotli), by language; later queries on average. */
const budgets = { first: { en: 300, zh: 450 }, later: 60 } as const

/** Prints what search costs the readers of a static export; gives the number of broken promises. */
export async function measureExport(corpus: Corpus, queries: readonly JudgedQuery[]): Promise<number> {
  const costs = await askParts(corpus, queries)
  const same = costs.filter(({ isSame }) => isSame).length
  console.log(`${same} of ${costs.length} queries are answered as by the server`)
  const problems = same === costs.length ? [] : ['other answers than the server']
  console.log('KB (brotli)   code  first: mean    max  second: mean  later: mean  requests')
  for (const locale of new Set(costs.map(({ query }) => query.lang))) {
    const own = costs.filter(({ query }) => query.lang === locale)
    const code = codeBytes(locale)
    const first = own.map((cost) => cost.first + code)
    const cells = [
      kilobytes(code, 13),
      kilobytes(mean(first), 13),
      kilobytes(Math.max(...first), 7),
      kilobytes(mean(own.slice(1).map(({ second }) => second)), 14),
      kilobytes(mean(own.slice(1).map(({ later }) => later)), 13),
      mean(own.map(({ requests }) => requests))
        .toFixed(0)
        .padStart(10),
    ]
    console.log(`${locale.padEnd(5)}${cells.join('')}`)
    problems.push(...overBudget(locale, own, mean(first)))
  }
  for (const problem of problems) console.error(problem)
  return problems.length
}

function overBudget(locale: string, costs: readonly PartsCost[], first: number): string[] {
  const allowed = Object.entries(budgets.first).find(([name]) => name === locale)?.[1]
  const later = mean(costs.slice(1).map((cost) => cost.later))
  return [
    ...(allowed !== undefined && first > allowed * 1024
      ? [`${locale}: first result over ${allowed} KB`]
      : []),
    ...(later > budgets.later * 1024 ? [`${locale}: later queries over ${budgets.later} KB`] : []),
  ]
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function kilobytes(bytes: number, width: number): string {
  return (bytes / 1024).toFixed(1).padStart(width)
}
