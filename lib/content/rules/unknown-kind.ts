import { didYouMean } from '../nearest.ts'
import { findTerm, nearestTerm } from '../taxonomy.ts'
import { fieldPlace, fieldTexts } from './place.ts'
import type { Problem, Rule } from './rule.ts'

export const unknownKind: Rule = {
  id: 'unknown-kind',
  severity: 'error',
  description: 'The kind is one of the taxonomy.',
  why: 'The kind decides which sections are needed and where readers browse.',
  mend: 'Write one of the kinds above; a new kind is a line in `taxonomy.yaml`.',
  check: (article, { taxonomy }) => {
    const [first, ...more] = fieldTexts(article, 'kind')
    const ids = taxonomy.kinds.map((kind) => kind.id).join(', ')
    if (!first) {
      return [
        {
          ...fieldPlace(article, 'kind'),
          message: 'the article has no kind',
          fix: `add \`kind:\` with one of ${ids}`,
        },
      ]
    }
    const problems: Problem[] = []
    if (!findTerm(taxonomy.kinds, first.text)) {
      const nearest = nearestTerm(taxonomy.kinds, first.text)
      problems.push({
        line: first.line,
        column: first.column,
        message: `"${first.text}" is no known kind`,
        fix: didYouMean(nearest?.id ?? null, `use one of ${ids}, or add it to taxonomy.yaml`),
      })
    }
    for (const { text, line, column } of more) {
      problems.push({
        line,
        column,
        message: `an article has one kind; "${text}" is one too many`,
        fix: 'remove it, or split the article',
      })
    }
    return problems
  },
}
