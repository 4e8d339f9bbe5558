import type { Rule } from './rule.ts'

export const duplicatePath: Rule = {
  id: 'duplicate-path',
  severity: 'error',
  description: 'Two files of a folder differ in more than their extension.',
  why: 'No link can tell `a.md` from `a.mdx`.',
  mend: 'Keep one of the two, or rename one.',
  check: (article, base) => {
    const other = base.duplicatePaths.get(article.file)
    return other
      ? [
          {
            line: 1,
            column: 1,
            message: `${other} has the same path but for the extension, so no link can tell them apart`,
            fix: 'keep one of the two, or rename this one',
          },
        ]
      : []
  },
}
