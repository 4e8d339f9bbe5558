import { didYouMean, nearestName } from '../nearest.ts'
import type { Rule } from './rule.ts'

export const brokenAnchor: Rule = {
  id: 'broken-anchor',
  severity: 'warning',
  description: 'The part of a link after # is a heading of the article that it leads to.',
  why: 'The reader lands at the top and has to search.',
  mend: 'Take the id of a heading of that article, or give it one: `## Heading {#short-id}`.',
  check: (article, base) =>
    article.references.links.flatMap(({ href, line, column }) => {
      const link = base.link(href, article)
      if (link.type !== 'article' || link.anchorFound || link.anchor === null) return []
      const anchor = link.anchor
      const ids = link.article.body.headings.map((heading) => heading.id)
      const nearest = nearestName(ids, anchor)
      const where = link.article === article ? 'this article' : link.article.file
      return [
        {
          line,
          column,
          message: `"#${anchor}" is no heading of ${where}`,
          fix: didYouMean(nearest && `#${nearest}`, `${listOf(ids)}remove the part after #`),
        },
      ]
    }),
}

/** The first headings, for an editor to choose from. */
function listOf(ids: readonly string[]): string {
  if (ids.length === 0) return ''
  const shown = ids.slice(0, 5).map((id) => `#${id}`)
  return `use one of ${shown.join(', ')}${ids.length > shown.length ? ' …' : ''}, or `
}
