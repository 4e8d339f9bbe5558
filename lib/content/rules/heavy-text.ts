import { bodyPlace } from './place.ts'
import type { Rule } from './rule.ts'

export const heavyText: Rule = {
  id: 'heavy-text',
  severity: 'warning',
  description: 'A paragraph has at most a thousand signs such as `[`, `*` and `_`.',
  why: 'Reading it as Markdown would take minutes, so it is shown as it was typed.',
  mend: 'Put code, data and logs between two lines with three backticks.',
  check: (article) =>
    article.body.sourceProblems
      .filter(({ kind }) => kind === 'heavy-text')
      .map(({ line }) => ({
        ...bodyPlace(article, { line, column: 1 }),
        message:
          'the text that starts here has too many signs to be read as Markdown, so it is shown as it was typed',
        fix: 'put code, data and logs between two lines with ```; divide a long text by empty lines',
      })),
}
