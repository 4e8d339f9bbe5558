import { canonicalFieldNames } from '../field-names.ts'
import { didYouMean, nearestName } from '../nearest.ts'
import type { Rule } from './rule.ts'

export const unknownField: Rule = {
  id: 'unknown-field',
  severity: 'warning',
  description: 'The frontmatter has only fields that mean something.',
  why: 'A mistyped field is silently without effect.',
  mend: 'Take the spelling of the [table](#frontmatter), or remove the field.',
  check: (article) =>
    article.unknownFields.map(({ key, line, column }) => ({
      line,
      column,
      message: `"${key}" is no field of an article, so nothing shows or searches it`,
      fix: didYouMean(nearestName(canonicalFieldNames, key), 'remove it; docs/writing.md lists the fields'),
    })),
}
