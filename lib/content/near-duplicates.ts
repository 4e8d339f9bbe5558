import { groupBy } from './group-by.ts'
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
 * Makes the function that finds articles of the same language that are nearly the same as one. What many articles share
 * is the text of their template and does not count; versions of one page are alike by their nature. What it needs of a language is
 * made when it is first asked for, so that a check of a few files does not compare all.
 */
export function createDuplicateFinder(
  articles: readonly ParsedArticle[],
  areVersions: (a: ParsedArticle, b: ParsedArticle) => boolean = () => false,
): (article: ParsedArticle) => readonly NearDuplicate[] {
  const known = new Map<string, Samples>()
  return (article) => {
    const { locale } = article
    const samples = known.get(locale) ?? samplesOf(articles.filter((each) => each.locale === locale))
    known.set(locale, samples)
    const own = samples.byFile.get(article.file)
    if (!own) return []
    const others = new Set(own.runs.flatMap((run) => samples.byRun.get(run) ?? []))
    return [...others].flatMap((other) => {
      if (other === own || areVersions(article, other.article)) return []
      const share = resemblance(own.runs, other.runs)
      return share < leastShare ? [] : [{ article: other.article, share }]
    })
  }
}

interface Sample {
  readonly article: ParsedArticle
  readonly runs: readonly number[]
}

interface Samples {
  readonly byFile: ReadonlyMap<string, Sample>
  readonly byRun: ReadonlyMap<number, readonly Sample[]>
}

/** What is compared of the articles of a language. */
function samplesOf(articles: readonly ParsedArticle[]): Samples {
  const own = articles.filter(({ meta }) => meta.state !== 'deprecated')
  const counts = new Map<number, number>()
  for (const { sketch } of own) for (const run of sketch) counts.set(run, (counts.get(run) ?? 0) + 1)
  // In a small folder three articles with one text are copies; in a large one they may share a template.
  const most = Math.max(4, Math.ceil(own.length / 50))
  const samples = own
    .map((article) => ({ article, runs: article.sketch.filter((run) => (counts.get(run) ?? 0) <= most) }))
    .filter(({ runs }) => runs.length >= leastRuns)
  return {
    byFile: new Map(samples.map((sample) => [sample.article.file, sample])),
    byRun: groupBy(samples, ({ runs }) => runs),
  }
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
