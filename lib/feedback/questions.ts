import { type Kysely, sql } from 'kysely'
import type { FeedbackSchema } from './database.ts'

/** What a question led to: nothing at all, little (few or weak hits in its language), or hits. */
const outcomes = ['nothing', 'little', 'hits'] as const
export type Outcome = (typeof outcomes)[number]

/** A question that readers asked, and how often in all the days that are kept. */
export interface AskedQuestion {
  readonly text: string
  readonly locale: string
  readonly outcome: Outcome
  readonly times: number
  /** When it was asked last, `YYYY-MM-DD`. */
  readonly day: string
}

type Database = Kysely<FeedbackSchema>

/** Days for which questions are kept. */
const keptDays = 180

/** What a search came to. */
interface Found {
  readonly total: number
  readonly understood: { readonly otherLocale: boolean }
}

export function outcomeOf({ total, understood }: Found): Outcome {
  if (total === 0) return 'nothing'
  return understood.otherLocale ? 'little' : 'hits'
}

/** Counts a question. The texts are kept as they come: see `questionText`. */
export async function countQuestion(
  database: Database,
  { text, locale, outcome, day }: Omit<AskedQuestion, 'times'>,
): Promise<void> {
  await database
    .insertInto('questions')
    .values({ text, locale, outcome, day, times: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['text', 'locale', 'outcome', 'day'])
        .doUpdateSet({ times: sql<number>`questions.times + 1` }),
    )
    .execute()
}

/** Lets go of what was asked long before a day. */
export async function forgetQuestions(database: Database, today: string): Promise<void> {
  const oldest = new Date(Date.parse(today) - keptDays * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  await database.deleteFrom('questions').where('day', '<', oldest).execute()
}

/** All questions, those that found least first, of these the most frequent. */
export async function readQuestions(database: Database): Promise<AskedQuestion[]> {
  const rows = await database
    .selectFrom('questions')
    .select(({ fn }) => [
      'text',
      'locale',
      'outcome',
      fn.sum<number | string>('times').as('times'),
      fn.max<string>('day').as('day'),
    ])
    .groupBy(['text', 'locale', 'outcome'])
    .execute()
  const rank = (outcome: Outcome) => outcomes.indexOf(outcome)
  return rows
    .flatMap(({ outcome, times, ...row }) => {
      const known = outcomes.find((each) => each === outcome)
      // PostgreSQL gives sums as text.
      return known ? [{ ...row, outcome: known, times: Number(times) }] : []
    })
    .sort((a, b) => rank(a.outcome) - rank(b.outcome) || b.times - a.times || (a.text < b.text ? -1 : 1))
}
