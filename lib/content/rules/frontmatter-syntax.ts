import type { Rule } from './rule.ts'

export const frontmatterSyntax: Rule = {
  id: 'frontmatter-syntax',
  severity: 'error',
  description: 'The frontmatter is valid YAML between two lines of ---.',
  why: 'Fields that cannot be read are missing from the page and from every filter.',
  mend: 'Indent with spaces, close quotes, put quotes around values that hold `: ` or ` #`.',
  check: (article) => article.frontmatter.problems,
}
