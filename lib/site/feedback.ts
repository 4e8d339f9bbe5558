import {
  type Answer,
  addAnswer,
  feedbackKey,
  helpfulness,
  readTallies,
  type Tally,
} from '../feedback/answers.ts'
import { getDatabase, whyNot } from './feedback-database.ts'
import { isExport } from './is-export.ts'
import { getArticles } from './store.ts'

/** In a static export no server takes answers. */
export const hasFeedback = !isExport

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
  console.error(`Feedback is not kept: ${whyNot(error)} (docs/operating.md, Feedback)`)
}
