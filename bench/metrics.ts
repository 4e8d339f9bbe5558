/** Judged articles of a query: path → grade, 1 or 2. */
export type Judgements = Readonly<Record<string, number>>

export interface Metrics {
  readonly ndcg10: number
  readonly mrr10: number
  readonly success1: number
  readonly recall10: number
  readonly zeroResults: number
}

/** nDCG@10 with gain 2^grade − 1 and discount log2(rank + 1), ideal over the judged (Järvelin and Kekäläinen, 2002). */
function ndcgAt10(ranking: readonly string[], relevant: Judgements): number {
  const discounted = (grades: readonly number[]) =>
    grades.slice(0, 10).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0)
  const ideal = discounted(Object.values(relevant).sort((a, b) => b - a))
  return ideal === 0 ? 0 : discounted(ranking.map((path) => relevant[path] ?? 0)) / ideal
}

/** All figures of one query. */
export function measure(ranking: readonly string[], relevant: Judgements): Metrics {
  const top = ranking.slice(0, 10)
  const first = top.findIndex((path) => (relevant[path] ?? 0) > 0)
  const found = top.filter((path) => (relevant[path] ?? 0) > 0).length
  return {
    ndcg10: ndcgAt10(ranking, relevant),
    mrr10: first < 0 ? 0 : 1 / (first + 1),
    success1: first === 0 ? 1 : 0,
    recall10: found / Math.max(Object.keys(relevant).length, 1),
    zeroResults: ranking.length === 0 ? 1 : 0,
  }
}

/** Mean of each figure. */
export function meanMetrics(all: readonly Metrics[]): Metrics {
  const mean = (pick: (metrics: Metrics) => number) =>
    all.reduce((sum, metrics) => sum + pick(metrics), 0) / Math.max(all.length, 1)
  return {
    ndcg10: mean((each) => each.ndcg10),
    mrr10: mean((each) => each.mrr10),
    success1: mean((each) => each.success1),
    recall10: mean((each) => each.recall10),
    zeroResults: mean((each) => each.zeroResults),
  }
}
