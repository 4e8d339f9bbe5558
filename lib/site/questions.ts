import { after } from 'next/server'
import { questionText } from '../feedback/question-text.ts'
import { countQuestion, forgetQuestions, outcomeOf } from '../feedback/questions.ts'
import type { SearchResult } from '../search/types.ts'
import { getDatabase, whyNot } from './feedback-database.ts'
import type { SearchState } from './search-address.ts'

/** Whether the operator wants to know what readers ask; nobody's questions are kept unasked. */
const isOn = process.env.CAIRN_QUESTIONS === 'on'

/** The day on which old questions were let go last. */
let tidied = ''

/** Counts a question once its page was sent: the first page of a typed question, as long as nothing narrows it. */
export function noteQuestion(state: SearchState, locale: string, result: SearchResult): void {
  if (!isOn || !isFresh(state) || result.understood.kind !== 'text') return
  const text = questionText(state.q)
  if (text === '') return
  const day = new Date().toISOString().slice(0, 10)
  after(async () => {
    try {
      const database = await getDatabase()
      if (tidied !== day) await forgetQuestions(database, day)
      tidied = day
      await countQuestion(database, { text, locale, outcome: outcomeOf(result), day })
    } catch (error) {
      console.error(`A question is not kept: ${whyNot(error)} (docs/operating.md, What readers ask)`)
    }
  })
}

/** Whoever narrows a question, turns its pages or takes back its correction has asked it before. */
function isFresh({ kind, product, component, line, page, sort, verbatim }: SearchState): boolean {
  const isNarrowed = [kind, product, component, line].some((values) => values.length > 0)
  return !isNarrowed && page === 1 && sort === 'relevance' && !verbatim
}
