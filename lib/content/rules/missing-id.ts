import { fieldPlace } from './place.ts'
import type { Rule } from './rule.ts'

export const missingId: Rule = {
  id: 'missing-id',
  severity: 'error',
  description: 'Every article has a permanent id.',
  why: 'Without an id there is no link that survives a new title or a move.',
  mend: 'Let `--fix` write the next free one.',
  check: (article) =>
    article.meta.id === null
      ? [
          {
            ...fieldPlace(article, 'id'),
            message: 'the article has no id, so it has no permanent link',
            fix: 'let `kb check --fix` write the next free one; translations share the id of their source',
          },
        ]
      : [],
}
