import { bodyPlace } from './place.ts'
import type { Rule } from './rule.ts'

export const multipleH1: Rule = {
  id: 'multiple-h1',
  severity: 'warning',
  description: 'The title is the only heading of level 1.',
  why: 'Screen readers and the table of contents take the first as the title.',
  mend: 'Write `##`; `--fix` moves what is below one level down.',
  check: (article) =>
    article.body.headings
      .filter((heading) => heading.depth === 1)
      .slice(1)
      .map((heading) => ({
        ...bodyPlace(article, { line: heading.line, column: 1 }),
        message: `"${heading.text}" is a second title`,
        fix: 'write it as `## …`, and move the headings below it one level down; `kb check --fix` does both',
      })),
}
