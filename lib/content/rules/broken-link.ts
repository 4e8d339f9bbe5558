import type { Rule } from './rule.ts'

export const brokenLink: Rule = {
  id: 'broken-link',
  severity: 'error',
  description: 'Links inside the knowledge base lead to an article or a file.',
  check: (article, base) =>
    article.references.links
      .filter(({ href }) => href === '' || base.link(href, article).type === 'broken')
      .map(({ href, line, column }) => ({
        line,
        column,
        message: href === '' ? 'the link leads nowhere' : `"${href}" leads to no article and no file`,
        fix: 'write the path of the other file, relative to this one: ./other-article.md',
      })),
}
