import type { Article } from '../../lib/content/article.ts'
import { audiences } from '../../lib/content/schema.ts'

type Audience = (typeof audiences)[number]

/** Who a build is for, from `CAIRN_AUDIENCE`; the public unless something else is asked for. */
export function buildAudience(name: string | undefined): Audience {
  const audience = audiences.find((each) => each === (name ?? 'public'))
  if (!audience) throw new Error(`CAIRN_AUDIENCE is ${name}; it must be one of ${audiences.join(', ')}`)
  return audience
}

/**
 * The articles that an audience may read: partners also read what is public, insiders read
 * everything. Everything that a build writes starts from this list, so what is left out here
 * leaves no byte in any output.
 */
export function articlesFor(audience: Audience, articles: readonly Article[]): Article[] {
  const level = audiences.indexOf(audience)
  return articles.filter((article) => audiences.indexOf(article.audience) <= level)
}
