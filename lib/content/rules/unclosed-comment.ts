import { bodyPlace } from './place.ts'
import type { Rule } from './rule.ts'

export const unclosedComment: Rule = {
  id: 'unclosed-comment',
  severity: 'error',
  description: 'A comment that is opened with <!-- is closed.',
  why: 'The mark is shown as text, and so is what should be hidden; other programs hide all that follows.',
  mend: 'Put `-->` at the end of the comment.',
  check: (article) =>
    article.body.sourceProblems
      .filter(({ kind }) => kind === 'unclosed-comment')
      .map(({ line }) => ({
        ...bodyPlace(article, { line, column: 1 }),
        message: 'the comment that starts here is never closed, so it is shown as text',
        fix: 'put --> at the end of the comment',
      })),
}
