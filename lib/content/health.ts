import type { KnowledgeBase } from './knowledge-base.ts'
import { newestLines } from './newest-lines.ts'
import type { ParsedArticle } from './parse.ts'
import { troubleKinds } from './trouble-kinds.ts'
import { judgeVersion } from './versions.ts'

/** What is asked of every article, in the order in which it is shown. */
export const healthParts = [
  'environment',
  'versions',
  'cause',
  'resolution',
  'current',
  'reachable',
  'alt',
  'translation',
  'id',
] as const

type HealthPart = (typeof healthParts)[number]

/** Which parts an article has; a part that cannot be asked of it is left out. */
type ArticleHealth = Readonly<Partial<Record<HealthPart, boolean>>>

/** How many articles have a part, of those of which it can be asked. */
interface PartCount {
  readonly part: HealthPart
  readonly met: number
  readonly of: number
}

/** The health of some articles. */
export interface GroupHealth {
  /** Id of the product or kind; null for all articles. */
  readonly id: string | null
  readonly articles: number
  readonly parts: readonly PartCount[]
  /** Parts that are met, of all that can be asked, 0 to 100; null when nothing can be asked. Every part of every article counts the same. */
  readonly score: number | null
}

/** The health of the articles of one language. */
export interface Health {
  readonly locale: string
  readonly all: GroupHealth
  readonly products: readonly GroupHealth[]
  readonly kinds: readonly GroupHealth[]
  /** Articles that lack something, those that lack most first. */
  readonly lacking: readonly {
    readonly path: string
    readonly title: string
    readonly lacks: readonly HealthPart[]
  }[]
}

/**
 * Measures what the articles of a language have of what readers need. Deprecated articles are not
 * asked. The parts:
 * environment, versions: stated at all; cause, resolution: such a section (a workaround counts as
 * resolution) has text, asked of troubleshooting and known-issue; current: holds for the newest version line of one
 * of its products, or was verified with it, asked where versions are stated; reachable: another article
 * links to it, or it has a product and a kind to be browsed by; alt: all images have a description;
 * translation: not behind its source; id: has one that no other article of the language has.
 */
export function measureHealth(base: KnowledgeBase, locale: string): Health {
  const articles = base.articles.filter((each) => each.locale === locale && each.meta.state !== 'deprecated')
  const linked = linkedFiles(base)
  const newest = newestLines(articles)
  const measured = articles.map((article) => ({ article, health: judge(article, { base, linked, newest }) }))
  const group = (id: string | null, isIn: (article: ParsedArticle) => boolean) =>
    summarise(
      id,
      measured.filter(({ article }) => isIn(article)).map(({ health }) => health),
    )
  const products = [...new Set(articles.flatMap(({ meta }) => meta.products))].sort()
  const kinds = base.taxonomy.kinds
    .map(({ id }) => id)
    .filter((id) => articles.some(({ meta }) => meta.kind === id))
  return {
    locale,
    all: group(null, () => true),
    products: products.map((id) => group(id, ({ meta }) => meta.products.includes(id))),
    kinds: kinds.map((id) => group(id, ({ meta }) => meta.kind === id)),
    lacking: measured
      .map(({ article, health }) => ({
        path: article.path,
        title: article.meta.title,
        lacks: healthParts.filter((part) => health[part] === false),
      }))
      .filter(({ lacks }) => lacks.length > 0)
      .sort((a, b) => b.lacks.length - a.lacks.length || (a.path < b.path ? -1 : 1)),
  }
}

interface Surroundings {
  readonly base: KnowledgeBase
  readonly linked: ReadonlySet<string>
  readonly newest: ReadonlyMap<string, string>
}

function judge(article: ParsedArticle, { base, linked, newest }: Surroundings): ArticleHealth {
  const { meta } = article
  const lines = meta.products.flatMap((product) => newest.get(product) ?? [])
  const holds = (line: string) =>
    judgeVersion(meta.versions, line) === 'applies' || (meta.verified?.version ?? '').includes(line)
  const has = (...meanings: readonly string[]) =>
    article.sections.some(
      ({ meaning, blocks }) => meaning !== null && meanings.includes(meaning) && blocks.length > 0,
    )
  const isKnownKind = base.taxonomy.kinds.some(({ id }) => id === meta.kind)
  const { images } = article.references
  const sameId = meta.id === null ? [] : (base.byId.get(meta.id.toUpperCase()) ?? [])
  return {
    environment: Object.keys(meta.environment).length > 0,
    versions: meta.versions.length > 0,
    ...(troubleKinds.has(meta.kind ?? '') && {
      cause: has('cause'),
      resolution: has('resolution', 'workaround'),
    }),
    ...(meta.versions.length > 0 && lines.length > 0 && { current: lines.some(holds) }),
    reachable: linked.has(article.file) || (isKnownKind && meta.products.length > 0),
    ...(images.length > 0 && { alt: images.every(({ alt }) => alt.trim() !== '') }),
    ...(meta.sourceSHA !== null && { translation: !base.isStale(article) }),
    id: meta.id !== null && sameId.filter(({ locale }) => locale === article.locale).length === 1,
  }
}

/** Files that another article links to. */
function linkedFiles(base: KnowledgeBase): ReadonlySet<string> {
  const linked = new Set<string>()
  for (const article of base.articles) {
    for (const { href } of article.references.links) {
      const link = base.link(href, article)
      if (link.type === 'article' && link.article !== article) linked.add(link.article.file)
    }
  }
  return linked
}

function summarise(id: string | null, articles: readonly ArticleHealth[]): GroupHealth {
  const parts = healthParts
    .map((part): PartCount => {
      const asked = articles.filter((health) => health[part] !== undefined)
      return { part, met: asked.filter((health) => health[part] === true).length, of: asked.length }
    })
    .filter(({ of }) => of > 0)
  const [met, of] = parts.reduce(([a, b], count) => [a + count.met, b + count.of], [0, 0])
  return { id, articles: articles.length, parts, score: of === 0 ? null : Math.round((met / of) * 100) }
}
