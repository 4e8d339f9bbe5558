import { randomFrom } from '../log-mutation/mutate.ts'
import type { JudgedQuery } from '../queries.ts'
import { askAll } from './figures.ts'
import { type Corpus, engineOf, otherWeights, shipped, type Variant } from './variants.ts'

const folds = 5
/** Queries are dealt to folds anew so many times: one deal is a matter of luck. */
const deals = 20

/**
 * Tells whether the weights fit these queries only. On four fifths of them the best of the shipped
 * and some other weights is chosen, and measured on the last fifth. Were the weights tuned to the
 * queries, what is chosen without seeing a query would do worse on it; were they badly chosen, better.
 */
export function crossValidate(corpus: Corpus, queries: readonly JudgedQuery[]): void {
  const figures = [shipped, ...otherWeights].map((variant) => {
    const ndcg = askAll(engineOf(corpus, variant), queries).map(({ ndcg10 }) => ndcg10)
    console.log(`${variant.name.padEnd(20)} ${mean(ndcg).toFixed(4)}`)
    return { variant, ndcg }
  })
  const own = figures[0]?.ndcg ?? []
  const chosen = new Map<string, number>()
  const heldOut: number[] = []
  const ownHeldOut: number[] = []
  for (let deal = 0; deal < deals; deal += 1) {
    const foldOf = dealt(queries.length, deal)
    for (let fold = 0; fold < folds; fold += 1) {
      const best = bestOn(figures, (query) => foldOf[query] !== fold)
      chosen.set(best.variant.name, (chosen.get(best.variant.name) ?? 0) + 1)
      for (const [query, value] of best.ndcg.entries()) {
        if (foldOf[query] !== fold) continue
        heldOut.push(value)
        ownHeldOut.push(own[query] ?? 0)
      }
    }
  }
  console.log(
    `held out: chosen weights ${mean(heldOut).toFixed(4)}, shipped weights ${mean(ownHeldOut).toFixed(4)}`,
  )
  for (const [name, count] of [...chosen].sort((a, b) => b[1] - a[1]))
    console.log(`  ${name} chosen ${count} of ${deals * folds} times`)
}

interface Measured {
  readonly variant: Variant
  /** By query. */
  readonly ndcg: readonly number[]
}

function bestOn(figures: readonly Measured[], isSeen: (query: number) => boolean): Measured {
  const value = ({ ndcg }: Measured) => mean(ndcg.filter((_, query) => isSeen(query)))
  return figures.reduce((best, each) => (value(each) > value(best) ? each : best))
}

/** The fold of each query, dealt at random but the same on every run. */
function dealt(count: number, seed: number): number[] {
  const random = randomFrom(seed + 1)
  const order = Array.from({ length: count }, (_, query) => ({ query, at: random() })).sort(
    (a, b) => a.at - b.at,
  )
  const foldOf: number[] = []
  for (const [place, { query }] of order.entries()) foldOf[query] = place % folds
  return foldOf
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
