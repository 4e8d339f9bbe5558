import type { ParsedArticle } from './parse.ts'
import { sketchSize } from './sketch.ts'

/** An article that says nearly the same as another. */
export interface NearDuplicate {
  readonly article: ParsedArticle
  /** The part of the word runs of both that both have, 0 to 1. */
  readonly share: number
}

/** From this share on two articles are the same for a reader. */
const leastShare = 0.65
/** Runs that must be left to compare; less is too little to tell. */
const leastRuns = 12

/**
 * Finds articles of one language that are nearly the same, by file. What many articles share is the
 * text of their template and does not count; versions of one page are alike by their nature.
 */
export function findNearDuplicates(
  articles: readonly ParsedArticle[],
  areVersions: (a: ParsedArticle, b: ParsedArticle) => boolean = () => false,
): ReadonlyMap<string, readonly NearDuplicate[]> {
  const found = new Map<string, NearDuplicate[]>()
  const add = (article: ParsedArticle, other: NearDuplicate) =>
    found.set(article.file, [...(found.get(article.file) ?? []), other])
  for (const locale of new Set(articles.map((article) => article.locale))) {
    const own = articles.filter((article) => article.locale === locale && article.meta.state !== 'deprecated')
    for (const [a, b] of candidates(own)) {
      if (areVersions(a.article, b.article)) continue
      const share = resemblance(a.runs, b.runs)
      if (share < leastShare) continue
      add(a.article, { article: b.article, share })
      add(b.article, { article: a.article, share })
    }
  }
  return found
}

interface Sample {
  readonly article: ParsedArticle
  readonly runs: readonly number[]
}

/** Pairs that share a run at all. */
function candidates(articles: readonly ParsedArticle[]): [Sample, Sample][] {
  const counts = new Map<number, number>()
  for (const { sketch } of articles) for (const run of sketch) counts.set(run, (counts.get(run) ?? 0) + 1)
  // In a small folder three articles with one text are copies; in a large one they may share a template.
  const most = Math.max(4, Math.ceil(articles.length / 50))
  const samples = articles
    .map((article) => ({ article, runs: article.sketch.filter((run) => (counts.get(run) ?? 0) <= most) }))
    .filter(({ runs }) => runs.length >= leastRuns)
  const byRun = new Map<number, number[]>()
  const pairs = new Map<number, [Sample, Sample]>()
  samples.forEach((sample, index) => {
    for (const run of sample.runs) {
      const others = byRun.get(run)
      if (!others) byRun.set(run, [index])
      for (const other of others ?? []) {
        const before = samples[other]
        if (before) pairs.set(other * samples.length + index, [before, sample])
      }
      others?.push(index)
    }
  })
  return [...pairs.values()]
}

/** The estimated Jaccard index of two sets, of which the smallest hashes are given. */
function resemblance(a: readonly number[], b: readonly number[]): number {
  // A full sample says nothing of hashes beyond its last one.
  const end = Math.min(lastOf(a), lastOf(b))
  const left = a.filter((run) => run <= end)
  const right = new Set(b.filter((run) => run <= end))
  const shared = left.filter((run) => right.has(run)).length
  return shared / Math.max(left.length + right.size - shared, 1)
}

function lastOf(sample: readonly number[]): number {
  return sample.length >= sketchSize / 2 ? (sample.at(-1) ?? 0) : Number.POSITIVE_INFINITY
}
