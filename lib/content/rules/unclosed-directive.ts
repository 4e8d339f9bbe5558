import { bodyPlace } from './place.ts'
import type { Rule } from './rule.ts'

export const unclosedDirective: Rule = {
  id: 'unclosed-directive',
  severity: 'error',
  description: 'A callout that is opened with ::: is closed.',
  why: 'The callout is shown as text, with its colons.',
  mend: 'Put a line with `:::` after its last line.',
  check: (article) =>
    article.body.sourceProblems
      .filter(({ kind }) => kind === 'unclosed-directive')
      .map(({ line, name }) => ({
        ...bodyPlace(article, { line, column: 1 }),
        message: `:::${name} is never closed, so it is shown as text`,
        fix: 'put a line with ::: after its last line',
      })),
}
