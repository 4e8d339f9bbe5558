import { distance } from 'fastest-levenshtein'
import type { Rule } from './rule.ts'

export const brokenAnchor: Rule = {
  id: 'broken-anchor',
  severity: 'warning',
  description: 'The part of a link after # is a heading of the article that it leads to.',
  check: (article, base) =>
    article.references.links.flatMap(({ href, line, column }) => {
      const link = base.link(href, article)
      if (link.type !== 'article' || link.anchorFound || link.anchor === null) return []
      const anchor = link.anchor
      const [nearest] = link.article.body.headings
        .map((heading) => heading.id)
        .sort((a, b) => distance(a, anchor) - distance(b, anchor))
      const where = link.article === article ? 'this article' : link.article.file
      return [
        {
          line,
          column,
          message: `"#${anchor}" is no heading of ${where}`,
          fix: nearest ? `the nearest heading is #${nearest}` : 'remove the part after #',
        },
      ]
    }),
}
