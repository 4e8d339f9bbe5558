import { distance } from 'fastest-levenshtein'
import { canonicalFieldNames } from '../field-names.ts'
import type { Rule } from './rule.ts'

export const unknownField: Rule = {
  id: 'unknown-field',
  severity: 'warning',
  description: 'The frontmatter has only fields that mean something.',
  check: (article) =>
    article.unknownFields.map(({ key, line, column }) => {
      const [nearest = ''] = [...canonicalFieldNames].sort((a, b) => distance(a, key) - distance(b, key))
      const isNear = distance(nearest.toLowerCase(), key.toLowerCase()) <= Math.max(1, key.length / 3)
      return {
        line,
        column,
        message: `"${key}" is no field of an article`,
        fix: isNear ? `did you mean ${nearest}?` : 'remove it, or see docs/writing.md for the fields',
      }
    }),
}
