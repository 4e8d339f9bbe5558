import { Command } from 'commander'
import { openDatabase } from '../../lib/feedback/database.ts'
import { databasePlace, placeText } from '../../lib/feedback/place.ts'
import { type AskedQuestion, readQuestions } from '../../lib/feedback/questions.ts'
import { projectRoot } from '../build/project.ts'
import { printable } from './printable.ts'

/** `kb questions`: what readers asked, those that found least first. */
export function questionsCommand(): Command {
  return new Command('questions')
    .description('Prints what readers asked (CAIRN_QUESTIONS=on), what found nothing or little first.')
    .option('--json', 'print everything as JSON')
    .action(questions)
}

async function questions({ json }: { readonly json?: boolean }): Promise<void> {
  const place = databasePlace(process.env, projectRoot)
  const database = await openDatabase(place)
  try {
    const asked = await readQuestions(database)
    process.stdout.write(json ? `${JSON.stringify({ questions: asked })}\n` : questionsText(asked))
    if (asked.length === 0) console.error(`No questions in ${placeText(place)}.`)
  } finally {
    await database.destroy()
  }
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
