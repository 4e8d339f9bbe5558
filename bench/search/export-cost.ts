import type { JudgedQuery } from '../queries.ts'
import { codeBytes } from './export-code.ts'
import { askParts, type PartsCost } from './parts.ts'
import type { Corpus } from './variants.ts'

/** What a reader of the static export may fetch, in KB (brotli): for any first result by language; later queries on average. */
const budgets = {
  first: new Map([
    ['en', 300],
    ['zh', 450],
  ]),
  later: 60,
} as const

/** Prints what search costs the readers of a static export; gives the number of broken promises. */
export async function measureExport(
  corpus: Corpus,
  queries: readonly JudgedQuery[],
  worst: number,
): Promise<number> {
  const costs = await askParts(corpus, queries)
  const same = costs.filter(({ isSame }) => isSame).length
  console.log(`${same} of ${costs.length} queries are answered as by the server`)
  const problems = same === costs.length ? [] : ['other answers than the server']
  console.log(
    'KB (brotli)   code  first: mean    max  second: mean  later: mean  requests  rounds: mean  max',
  )
  const locales = new Set(costs.map(({ query }) => query.lang))
  for (const locale of locales) {
    const own = costs.filter(({ query }) => query.lang === locale)
    const code = codeBytes(locale)
    if (code === 0) problems.push(`${locale}: nothing is exported, so that the code is not counted`)
    printCost(locale, own, code)
    problems.push(...overBudget(locale, own, code))
  }
  for (const locale of locales) printParts(locale, costs, worst)
  for (const problem of problems) console.error(problem)
  return problems.length
}

function printCost(locale: string, costs: readonly PartsCost[], code: number): void {
  const first = costs.map((cost) => cost.first + code)
  const rounds = costs.map((cost) => cost.rounds)
  const cells = [
    kilobytes(code, 13),
    kilobytes(mean(first), 13),
    kilobytes(Math.max(...first), 7),
    kilobytes(mean(costs.slice(1).map(({ second }) => second)), 14),
    kilobytes(mean(costs.slice(1).map(({ later }) => later)), 13),
    mean(costs.map(({ requests }) => requests))
      .toFixed(0)
      .padStart(10),
    mean(rounds).toFixed(1).padStart(14),
    String(Math.max(...rounds)).padStart(5),
  ]
  console.log(`${locale.padEnd(5)}${cells.join('')}`)
}

/** What the parts of a first query are, on average and of the queries that cost most. */
function printParts(locale: string, costs: readonly PartsCost[], worst: number): void {
  const own = costs.filter(({ query }) => query.lang === locale)
  const kinds = [...new Set(own.flatMap((cost) => [...cost.kinds.keys()]))].sort()
  const print = (name: string, of: readonly PartsCost[]) => {
    const sizes = kinds.map((kind) => ({ kind, size: mean(of.map((cost) => cost.kinds.get(kind) ?? 0)) }))
    const cells = sizes.filter(({ size }) => size > 0).map(({ kind, size }) => `${kind} ${kilobytes(size)}`)
    console.log(
      `\n${name}: ${kilobytes(mean(of.map(({ first }) => first)))} KB without code\n  ${cells.join(', ')}`,
    )
  }
  print(`${locale}, on average`, own)
  const most = [...own].sort((a, b) => b.first - a.first).slice(0, worst)
  for (const cost of most) print(`${cost.query.id} ${cost.query.query.slice(0, 60)}`, [cost])
}

function overBudget(locale: string, costs: readonly PartsCost[], code: number): string[] {
  const allowed = budgets.first.get(locale) ?? Number.POSITIVE_INFINITY
  const over = costs.filter(({ first }) => first + code > allowed * 1024)
  const later = mean(costs.slice(1).map((cost) => cost.later))
  return [
    ...over.map(({ query }) => `${locale}: the first result of ${query.id} is over ${allowed} KB`),
    ...(later > budgets.later * 1024 ? [`${locale}: later queries over ${budgets.later} KB`] : []),
  ]
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function kilobytes(bytes: number, width = 0): string {
  return (bytes / 1024).toFixed(1).padStart(width)
}
