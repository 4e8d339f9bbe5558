import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Article } from '../content/article.ts'
import type { FeedbackSchema } from './database.ts'

/** One answer, as a reader gives it. */
export interface Answer {
  readonly article: string
  readonly locale: string
  readonly solved: boolean
  readonly reason: string | null
  /** `YYYY-MM-DD`. */
  readonly day: string
}

/** How often an article solved it, and how often not. */
export interface Tally {
  readonly article: string
  readonly locale: string
  readonly yes: number
  readonly no: number
}

type Database = Kysely<FeedbackSchema>

/** What answers are kept under: it survives renaming, and is the same in all builds. */
export function feedbackKey({ id, pair }: Pick<Article, 'id' | 'pair'>): string {
  return (id ?? pair).slice(0, 400)
}

/** Keeps an answer. */
export async function addAnswer(database: Database, answer: Answer): Promise<void> {
  const { article, locale, reason, day } = answer
  const solved = answer.solved ? 1 : 0
  await database
    .insertInto('feedback')
    .values({ id: randomUUID(), article, locale, solved, reason, day })
    .execute()
}

/** Tallies of all articles that have answers, by key and language. */
export async function readTallies(database: Database): Promise<Tally[]> {
  const rows = await database
    .selectFrom('feedback')
    .select(({ fn }) => [
      'article',
      'locale',
      fn.sum<number | string>('solved').as('yes'),
      fn.countAll<number | string>().as('all'),
    ])
    .groupBy(['article', 'locale'])
    .orderBy('article')
    .orderBy('locale')
    .execute()
  // PostgreSQL gives sums and counts as text.
  return rows.map(({ article, locale, yes, all }) => ({
    article,
    locale,
    yes: Number(yes),
    no: Number(all) - Number(yes),
  }))
}

/** Reasons that readers gave, newest first. */
export async function readReasons(database: Database): Promise<Answer[]> {
  const rows = await database
    .selectFrom('feedback')
    .select(['article', 'locale', 'solved', 'reason', 'day'])
    .where('reason', 'is not', null)
    .orderBy('day', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, solved: row.solved === 1 }))
}

/** One standard deviation and a bit: of ten articles so placed, nine are at least as helpful. */
const z = 1.28

/**
 * How helpful an article is at least, 0 to 1, given few answers: the lower end of the Wilson interval
 * (E. B. Wilson, 1927). One yes is less than nine of ten.
 */
export function helpfulness({ yes, no }: Pick<Tally, 'yes' | 'no'>): number {
  const n = yes + no
  if (n === 0) return 0
  const share = yes / n
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * n)) / n)
  return (share + (z * z) / (2 * n) - spread) / (1 + (z * z) / n)
}
