import { didYouMean, nearestName } from '../nearest.ts'
import { audienceNamed } from '../normalise-frontmatter.ts'
import { audiences } from '../schema.ts'
import { fieldTexts } from './place.ts'
import type { Rule } from './rule.ts'

export const unknownAudience: Rule = {
  id: 'unknown-audience',
  severity: 'error',
  description: 'The audience is public, partner or internal.',
  why: 'A mistyped audience must not publish what is internal, so the article is in no public build.',
  mend: '`public`, `partner` or `internal`.',
  check: (article, { taxonomy }) =>
    fieldTexts(article, 'audience')
      .filter(({ text }) => audienceNamed(text, taxonomy) === undefined)
      .map(({ text, line, column }) => ({
        line,
        column,
        message: `"${text}" is no audience; until it is one, the article is internal and in no public build`,
        fix: didYouMean(nearestName(audiences, text), `use one of ${audiences.join(', ')}`),
      })),
}
