import { walk } from '../walk.ts'
import { bodyPlace } from './place.ts'
import type { Problem, TextRule } from './rule.ts'

export const unclosedFence: TextRule = {
  id: 'unclosed-fence',
  severity: 'error',
  description: 'A code block that is opened with ``` is closed.',
  why: 'All that follows is shown as code.',
  mend: 'Put a line with the same marks after its last line.',
  check: ({ article, tree, bodyText }) => {
    const lines = bodyText.split('\n')
    const problems: Problem[] = []
    walk(tree, ({ type, position }) => {
      if (type !== 'code') return
      const open = /(?<marks>`{3,}|~{3,})/.exec(
        lines[(position?.start.line ?? 1) - 1]?.slice((position?.start.column ?? 1) - 1) ?? '',
      )
      if (!position || open?.index !== 0) return // indented code has no fence
      const last = lines[position.end.line - 1]?.replace(/^[\s>]*/, '').trim() ?? ''
      const isClosed =
        position.end.line > position.start.line && /^(?:`{3,}|~{3,})$/.test(last) && last[0] === open[0][0]
      if (isClosed && last.length >= open[0].length) return
      problems.push({
        ...bodyPlace(article, position.start),
        message: 'the code block that starts here is never closed, so all that follows is shown as code',
        fix: `put a line with ${open[0]} after its last line`,
      })
    })
    return problems
  },
}
