import { fieldPlace } from './place.ts'
import type { Rule } from './rule.ts'

export const missingId: Rule = {
  id: 'missing-id',
  severity: 'error',
  description: 'Every article has a permanent id.',
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
