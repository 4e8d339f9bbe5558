import { Command } from 'commander'
import { type AskedQuestion, readQuestions } from '../../lib/feedback/questions.ts'
import { printable } from './printable.ts'
import { withFeedback } from './with-feedback.ts'

/** `kb questions`: what readers asked, those that found least first. */
export function questionsCommand(): Command {
  return new Command('questions')
    .description('Prints what readers asked (CAIRN_QUESTIONS=on), what found nothing or little first.')
    .option('--json', 'print everything as JSON')
    .action(questions)
}

async function questions({ json }: { readonly json?: boolean }): Promise<void> {
  await withFeedback(async (database, where) => {
    const asked = await readQuestions(database)
    process.stdout.write(json ? `${JSON.stringify({ questions: asked })}\n` : questionsText(asked))
    if (asked.length === 0) console.error(`No questions in ${where}.`)
  })
}

/** A line a question: what it found, how often it was asked, the last day, the language. */
export function questionsText(asked: readonly AskedQuestion[]): string {
  const width = Math.max(0, ...asked.map(({ times }) => String(times).length))
  return asked
    .map(
      ({ text, locale, outcome, times, day }) =>
        `${outcome.padEnd(7)}  ${String(times).padStart(width)} times  ${day}  ${locale}  ${printable(text)}\n`,
    )
    .join('')
}
