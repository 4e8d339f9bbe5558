import type { Rule } from './rule.ts'

export const missingTitle: Rule = {
  id: 'missing-title',
  severity: 'error',
  description: 'An article has a title: the `title` field or a first heading of level 1.',
  why: 'The title is the strongest search field and the name of the window.',
  mend: 'Add `title:`, or begin the text with `# The title`.',
  check: (article) =>
    article.titleFrom === 'file'
      ? [
          {
            line: article.frontmatter.bodyLine,
            column: 1,
            message: `the article has no title; "${article.meta.title}", from the file name, stands for it`,
            fix: 'add `title:` to the frontmatter, or begin the text with `# The title`',
          },
        ]
      : [],
}
