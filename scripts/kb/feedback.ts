import { Command } from 'commander'
import { type Answer, helpfulness, readReasons, readTallies, type Tally } from '../../lib/feedback/answers.ts'
import { openDatabase } from '../../lib/feedback/database.ts'
import { databasePlace, placeText } from '../../lib/feedback/place.ts'
import { projectRoot } from '../build/project.ts'
import { printable } from './printable.ts'

/** `kb feedback`: what readers answered to "Did this solve it?", per article, least helpful first. */
export function feedbackCommand(): Command {
  return new Command('feedback')
    .description(
      'Prints what readers answered to "Did this solve it?", per article, the least helpful first.',
    )
    .option('--json', 'print everything as JSON')
    .action(feedback)
}

async function feedback({ json }: { readonly json?: boolean }): Promise<void> {
  const place = databasePlace(process.env, projectRoot)
  const database = await openDatabase(place)
  try {
    const tallies = await readTallies(database)
    const reasons = await readReasons(database)
    if (json) process.stdout.write(`${JSON.stringify({ tallies, reasons })}\n`)
    else process.stdout.write(feedbackText(tallies, reasons))
    if (tallies.length === 0) console.error(`No answers in ${placeText(place)}.`)
  } finally {
    await database.destroy()
  }
}

/** Answers as text: one line per article, its reasons below. What readers wrote cannot steer the terminal. */
export function feedbackText(tallies: readonly Tally[], reasons: readonly Answer[]): string {
  const lines = [...tallies]
    .sort((a, b) => helpfulness(a) - helpfulness(b))
    .flatMap(({ article, locale, yes, no }) => [
      `${printable(article)}  ${locale}  ${yes} yes  ${no} no`,
      ...reasons
        .filter((each) => each.article === article && each.locale === locale)
        .map(
          ({ day, solved, reason }) => `    ${day}  ${solved ? 'yes' : 'no '}  ${printable(reason ?? '')}`,
        ),
    ])
  return lines.map((line) => `${line}\n`).join('')
}
