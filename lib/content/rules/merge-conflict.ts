import { scanLines } from '../markdown/lines.ts'
import { bodyPlace } from './place.ts'
import type { TextRule } from './rule.ts'

export const mergeConflict: TextRule = {
  id: 'merge-conflict',
  severity: 'error',
  description: 'The text has no marks of a merge that was not finished.',
  why: 'Readers see both versions of the lines, and the marks.',
  mend: 'Keep one of the two versions, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
  check: ({ article, bodyText }) => {
    if (!bodyText.includes('<<<<<<< ')) return []
    const lines = scanLines(bodyText)
    const end = lines.findLastIndex(({ text }) => /^>{7} /.test(text))
    return lines.slice(0, end + 1).flatMap(({ text, inFence }, index) => {
      if (inFence || !text.startsWith('<<<<<<< ')) return []
      return [
        {
          ...bodyPlace(article, { line: index + 1, column: 1 }),
          message: 'two versions of a merge stand here',
          fix: 'keep one, and remove the lines with <<<<<<<, ======= and >>>>>>>',
        },
      ]
    })
  },
}
