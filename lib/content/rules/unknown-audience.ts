import { didYouMean, nearestName } from '../nearest.ts'
import { audienceNamed } from '../normalise-frontmatter.ts'
import { audiences } from '../schema.ts'
import { fieldTexts } from './place.ts'
import type { Rule } from './rule.ts'

export const unknownAudience: Rule = {
  id: 'unknown-audience',
  severity: 'error',
  description: 'The audience is one of public, partner and internal.',
  why: 'A mistyped audience must not publish what is internal, so the article is in no public build. Of several the narrowest counts.',
  mend: '`public`, `partner` or `internal`.',
  check: (article, { taxonomy }) => {
    const named = fieldTexts(article, 'audience')
    const unknown = named.filter(({ text }) => audienceNamed(text, taxonomy) === undefined)
    if (unknown.length === 0)
      return named.slice(1).map(({ text, line, column }) => ({
        line,
        column,
        message: `"${text}" is one audience more; the narrowest of them, ${article.meta.audience}, counts`,
        fix: 'name one audience',
      }))
    return unknown.map(({ text, line, column }) => ({
      line,
      column,
      message: `"${text}" is no audience; until it is one, the article is internal and in no public build`,
      fix: didYouMean(nearestName(audiences, text), `use one of ${audiences.join(', ')}`),
    }))
  },
}
