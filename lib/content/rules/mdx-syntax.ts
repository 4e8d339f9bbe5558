import { bodyPlace } from './place.ts'
import type { Rule } from './rule.ts'

export const mdxSyntax: Rule = {
  id: 'mdx-syntax',
  severity: 'error',
  description: 'An .mdx file is valid MDX.',
  why: 'MDX that cannot be read is shown as plain Markdown under a notice.',
  mend: 'Close the tag, or put it into backticks; without components, rename the file to `.md`.',
  check: (article) => {
    const problem = article.body.problem
    return problem
      ? [
          {
            ...bodyPlace(article, problem),
            message: `the ${/\.mdx$/i.test(article.file) ? 'MDX' : 'Markdown'} cannot be read: ${problem.message}`,
            fix: problem.fix,
          },
        ]
      : []
  },
}
