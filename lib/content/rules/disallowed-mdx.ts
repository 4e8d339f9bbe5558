import { bodyPlace } from './place.ts'
import type { Rule } from './rule.ts'

export const disallowedMdx: Rule = {
  id: 'disallowed-mdx',
  severity: 'error',
  description: 'MDX uses only the components of docs/writing.md, without code.',
  why: "MDX is a program; what an article runs, it runs on the build machine and in the reader's browser.",
  mend: 'Use the [components](#body), with text in quotes.',
  check: (article) =>
    article.body.violations.map((violation) => ({
      ...bodyPlace(article, violation),
      message: violation.message,
      fix: violation.fix,
    })),
}
