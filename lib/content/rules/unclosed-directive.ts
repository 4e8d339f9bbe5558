import { bodyPlace } from './place.ts'
import type { Rule } from './rule.ts'

export const unclosedDirective: Rule = {
  id: 'unclosed-directive',
  severity: 'error',
  description: 'A callout that is opened with ::: is closed.',
  why: 'The callout is shown as text, with its colons.',
  mend: 'Put a line with `:::` after its last line.',
  check: (article) =>
    article.body.sourceProblems.map((problem) => ({
      ...bodyPlace(article, { line: problem.line, column: 1 }),
      message: `:::${problem.name} is never closed, so it is shown as text`,
      fix: 'put a line with ::: after its last line',
    })),
}
