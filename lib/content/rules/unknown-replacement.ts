import { didYouMean, nearestName } from '../nearest.ts'
import { fieldTexts } from './place.ts'
import type { Rule } from './rule.ts'

export const unknownReplacement: Rule = {
  id: 'unknown-replacement',
  severity: 'error',
  description: 'The article that replaces a deprecated one exists.',
  why: 'Readers of a deprecated article are sent to the one that replaces it.',
  mend: 'Write the id of an article that exists.',
  check: (article, base) =>
    fieldTexts(article, 'replacedBy')
      .filter(({ text }) => !base.byAddress.has(text.toUpperCase()))
      .map(({ text, line, column }) => ({
        line,
        column,
        message: `no article has the id ${text}`,
        fix: didYouMean(
          nearestName(base.byId.keys(), text),
          'write the id of the article that replaces this one, or leave the field out',
        ),
      })),
}
