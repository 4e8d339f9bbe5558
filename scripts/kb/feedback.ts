import { Command } from 'commander'
import { type Answer, helpfulness, readReasons, readTallies, type Tally } from '../../lib/feedback/answers.ts'
import { printable } from './printable.ts'
import { withFeedback } from './with-feedback.ts'

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
  await withFeedback(async (database, where) => {
    const tallies = await readTallies(database)
    const reasons = await readReasons(database)
    if (json) process.stdout.write(`${JSON.stringify({ tallies, reasons })}\n`)
    else process.stdout.write(feedbackText(tallies, reasons))
    if (tallies.length === 0) console.error(`No answers in ${where}.`)
  })
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
