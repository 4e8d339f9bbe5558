import { didYouMean, nearestName } from '../nearest.ts'
import { stateNamed } from '../normalise-frontmatter.ts'
import { states } from '../schema.ts'
import { withholds } from '../withheld.ts'
import { fieldTexts } from './place.ts'
import type { Rule } from './rule.ts'

export const unknownState: Rule = {
  id: 'unknown-state',
  severity: 'error',
  description: 'The state is draft, published, verified or deprecated.',
  why: 'A mistyped state shows a draft as published.',
  mend: '`draft`, `published`, `verified` or `deprecated`.',
  check: (article) =>
    fieldTexts(article, 'state')
      .filter(
        ({ text, ...place }) =>
          stateNamed(text) === null && !withholds('state', { type: 'text', text, ...place }),
      )
      .map(({ text, line, column }) => ({
        line,
        column,
        message: `"${text}" is no state; the article is shown as published`,
        fix: didYouMean(nearestName(states, text), `use one of ${states.join(', ')}`),
      })),
}
