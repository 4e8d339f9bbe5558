import {
  type Answer,
  addAnswer,
  feedbackKey,
  helpfulness,
  readTallies,
  type Tally,
} from '../feedback/answers.ts'
import { openDatabase } from '../feedback/database.ts'
import { databasePlace, placeText } from '../feedback/place.ts'
import { isExport } from './is-export.ts'
import { getArticles } from './store.ts'

/** In a static export no server takes answers. */
export const hasFeedback = !isExport

type Database = Awaited<ReturnType<typeof openDatabase>>
let database: Promise<Database> | null = null

/** The database of this process. After a failure it is tried again with the next answer. */
function getDatabase(): Promise<Database> {
  database ??= open().catch((error: unknown) => {
    database = null
    throw error
  })
  return database
}

async function open(): Promise<Database> {
  const place = databasePlace(process.env, process.cwd())
  try {
    return await openDatabase(place)
  } catch (error) {
    throw new Error(`cannot open ${placeText(place)}`, { cause: error })
  }
}

/** Keeps an answer; false when it could not be kept, which standard error then explains. */
export async function keepAnswer(answer: Answer): Promise<boolean> {
  try {
    await addAnswer(await getDatabase(), answer)
    return true
  } catch (error) {
    tell(error)
    return false
  }
}

/** The articles of a language that helped, most helpful first; null when the answers cannot be read. */
export async function getHelpful(locale: string) {
  try {
    const tallies = await readTallies(await getDatabase())
    return mostHelpful(tallies, locale)
  } catch (error) {
    tell(error)
    return null
  }
}

function mostHelpful(tallies: readonly Tally[], locale: string) {
  const byKey = new Map(tallies.filter((each) => each.locale === locale).map((each) => [each.article, each]))
  return getArticles(locale)
    .flatMap((article) => {
      const tally = byKey.get(feedbackKey(article))
      return tally && tally.yes > 0 ? [{ article, tally }] : []
    })
    .sort((a, b) => helpfulness(b.tally) - helpfulness(a.tally))
}

function tell(error: unknown): void {
  const texts = [error, error instanceof Error ? error.cause : null].flatMap((each) =>
    each instanceof Error ? [each.message] : [],
  )
  console.error(`Feedback is not kept: ${texts.join(': ')} (docs/operating.md, Feedback)`)
}
