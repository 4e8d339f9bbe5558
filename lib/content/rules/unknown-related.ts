import { didYouMean, nearestName } from '../nearest.ts'
import { fieldTexts } from './place.ts'
import type { Rule } from './rule.ts'

export const unknownRelated: Rule = {
  id: 'unknown-related',
  severity: 'warning',
  description: 'Articles that are named as related exist.',
  why: 'A related article that does not exist is left out, and readers never hear of it.',
  mend: 'Write the id of an article that exists.',
  check: (article, base) =>
    fieldTexts(article, 'related')
      .filter(({ text }) => !base.byAddress.has(text.toUpperCase()))
      .map(({ text, line, column }) => ({
        line,
        column,
        message: `no article has the id ${text}`,
        fix: didYouMean(
          nearestName(base.byId.keys(), text),
          'write the id of an article, or leave the entry out',
        ),
      })),
}
