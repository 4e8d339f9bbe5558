import type { Rule } from './rule.ts'

export const frontmatterSyntax: Rule = {
  id: 'frontmatter-syntax',
  severity: 'error',
  description: 'The frontmatter is valid YAML between two lines of ---.',
  check: (article) => article.frontmatter.problems,
}
