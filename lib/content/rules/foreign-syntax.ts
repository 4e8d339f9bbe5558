import { bodyPlace } from './place.ts'
import type { Rule } from './rule.ts'

export const foreignSyntax: Rule = {
  id: 'foreign-syntax',
  severity: 'warning',
  description:
    'The text has no tags of other programs: `{{< note >}}`, `{% hint %}`, `:::{note}`, `<Tabs>` in Markdown.',
  why: 'Nothing here reads them, so readers see them as they are typed.',
  mend: 'Take the folder over with `kb import`, which writes most of them in our form; else write it yourself, or put it into backticks.',
  check: (article) =>
    article.body.sourceProblems
      .filter(({ kind }) => kind === 'foreign-syntax')
      .map(({ line, name }) => ({
        ...bodyPlace(article, { line, column: 1 }),
        message: `${name} is of another program, so readers see it, and what is like it below, as it is typed`,
        fix: '`kb import` writes most of it in our form; else write :::note, :::tabs or Markdown, or put it into backticks',
      })),
}
