import type { JudgedQuery } from '../queries.ts'
import { askAll, groupFigures } from './figures.ts'
import { ablations, type Corpus, engineOf, shipped } from './variants.ts'

/** Prints nDCG@10 without each feature, by language and type. */
export function ablate(corpus: Corpus, queries: readonly JudgedQuery[]): void {
  for (const variant of [shipped, ...ablations]) {
    const groups = groupFigures(askAll(engineOf(corpus, variant), queries))
    const cells = [...groups].map(([group, { ndcg10 }]) => `${group} ${ndcg10.toFixed(3)}`)
    console.log(`${variant.name.padEnd(18)} ${cells.join('  ')}`)
  }
}
