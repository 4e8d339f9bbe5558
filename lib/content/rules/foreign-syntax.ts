import { adviceFor } from '../markdown/foreign-syntax.ts'
import { bodyPlace } from './place.ts'
import type { Rule } from './rule.ts'

export const foreignSyntax: Rule = {
  id: 'foreign-syntax',
  severity: 'warning',
  description:
    'The text has no marks of other programs: `{{< note >}}`, `{% hint %}`, `!!! note`, `:::image`, `<<< file`, `[[page]]`, `{code}`, `h2.`, `<Tabs>` in Markdown.',
  why: 'Nothing here reads them, so readers see them as they are typed.',
  mend: 'Take the folder over with `kb import`, which writes most of them in our form; else write it yourself, or put it into backticks.',
  check: (article) =>
    article.body.sourceProblems
      .filter(({ kind }) => kind === 'foreign-syntax')
      .map(({ line, name }) => ({
        ...bodyPlace(article, { line, column: 1 }),
        message: `${shortened(name)} is of another program, so ${effectOf(name)}`,
        fix: adviceFor(name),
      })),
}

/** A comment that stands for a text is the one mark that nobody sees. */
function effectOf(name: string): string {
  return name.startsWith('<!--')
    ? 'readers do not see the text that it stands for, and see what is like it below as it is typed'
    : 'readers see it, and what is like it below, as it is typed'
}

const longest = 40

function shortened(mark: string): string {
  return mark.length > longest ? `${mark.slice(0, longest - 1)}…` : mark
}
