import type { Rule } from './rule.ts'

export const tooDeep: Rule = {
  id: 'too-deep',
  severity: 'error',
  description: 'Lists, quotations, directives and tags are nested less than a hundred deep.',
  why: 'The programs behind the parser would fail on it, so all is shown as typed.',
  mend: 'Look for a long run of `- `, `>` or `:::name`, or of tags without an end.',
  check: (article) =>
    article.body.isTooDeep
      ? [
          {
            line: article.frontmatter.bodyLine,
            column: 1,
            message:
              'lists, quotations, directives or tags are nested too deep, so all is shown as it was typed',
            fix: 'look for a long run of "- ", ">" or ":::name", or of tags without an end',
          },
        ]
      : [],
}
