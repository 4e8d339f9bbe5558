import type { Article } from '../../lib/content/article.ts'
import type { LoadedContent } from '../../lib/content/load.ts'

/**
 * Where the links of an article lead, by target as written: a path of the site, an anchor of the
 * page, or nothing for what is missing or for another audience.
 */
export function linksOf(
  article: Article,
  content: LoadedContent,
  byPath: ReadonlyMap<string, Article>,
): Record<string, string> {
  const links = [...(content.bodies.get(article.path)?.links ?? [])].map(([href, link]): [string, string] => {
    if (link.type === 'file') return [href, link.url]
    const target = link.type === 'article' ? byPath.get(link.path) : undefined
    // A target that is missing, or for another audience, is shown as text and not as a dead link.
    if (!target || link.type !== 'article') return [href, '']
    const anchor = link.anchor ? `#${encodeURIComponent(link.anchor)}` : ''
    return [
      href,
      target === article && anchor
        ? anchor
        : `/${target.locale}/articles/${encodeURIComponent(target.slug)}${anchor}`,
    ]
  })
  return Object.fromEntries(links)
}

/**
 * Addresses of the links and images of an article, by target as written. A link to nothing, or to
 * an article for another audience, leads nowhere: even its name may be internal.
 */
export function addressesOf(
  article: Article,
  content: LoadedContent,
  byPath: ReadonlyMap<string, Article>,
): ReadonlyMap<string, string> {
  const images = article.images.flatMap(({ src, url }): [string, string][] => (url ? [[src, url]] : []))
  const links = Object.entries(linksOf(article, content, byPath))
  return new Map([...links.map(([target, address]): [string, string] => [target, address || '#']), ...images])
}
