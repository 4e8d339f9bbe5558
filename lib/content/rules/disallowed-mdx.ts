import { bodyPlace } from './place.ts'
import type { Rule } from './rule.ts'

export const disallowedMdx: Rule = {
  id: 'disallowed-mdx',
  severity: 'error',
  description: 'MDX uses only the components of docs/writing.md, without code.',
  check: (article) =>
    article.body.violations.map((violation) => ({
      ...bodyPlace(article, violation),
      message: violation.message,
      fix: violation.fix,
    })),
}
