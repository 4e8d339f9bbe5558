import type { Article } from '../content/article.ts'
import type { GroupField } from './group-fields.ts'
import { type Group, getGroup, getGroups } from './groups.ts'
import { groupPath } from './paths.ts'
import { getArticles } from './store.ts'

/** Formats of feeds, with what ends their addresses and what they are sent as. */
export const feedFormats = {
  rss: { ending: '.rss.xml', type: 'application/rss+xml', label: 'RSS' },
  atom: { ending: '.atom.xml', type: 'application/atom+xml', label: 'Atom' },
  json: { ending: '.json', type: 'application/feed+json', label: 'JSON' },
} as const
export type FeedFormat = keyof typeof feedFormats
const formats = ['rss', 'atom', 'json'] as const satisfies readonly FeedFormat[]

/** Fields whose values have feeds of their own. */
const fields: readonly GroupField[] = ['product', 'kind']

/** What a feed tells of. */
export interface FeedSource {
  /** Name of the product or kind; null for all articles of the language. */
  readonly label: string | null
  /** Page of the site that lists the same. */
  readonly page: string
  /** Newest first. */
  readonly articles: readonly Article[]
}

/** Address of the feed of a group, or of all articles; null where there is none. */
export function feedPath(locale: string, format: FeedFormat, group: Group | null): string | null {
  if (group && !fields.includes(group.field)) return null
  const name = group ? `${group.field}-${group.slug}` : 'all'
  return `/${locale}/feeds/${encodeURIComponent(name)}${feedFormats[format].ending}`
}

/** Addresses of the feeds of a group by media type, for the head of its page. */
export function feedTypes(locale: string, group: Group | null): Record<string, string> {
  const types: Record<string, string> = {}
  for (const format of formats) {
    const path = feedPath(locale, format, group)
    if (path) types[feedFormats[format].type] = path
  }
  return types
}

/** Last segments of the addresses of all feeds of a language. */
export function feedNames(locale: string): string[] {
  const groups = fields.flatMap((field) => getGroups(field, locale))
  const names = ['all', ...groups.map(({ field, slug }) => `${field}-${slug}`)]
  return names.flatMap((name) => formats.map((format) => `${name}${feedFormats[format].ending}`))
}

/** What the feed with this last segment tells of, and its format; undefined when there is none. */
export function findFeed(
  locale: string,
  name: string,
): { readonly format: FeedFormat; readonly source: FeedSource } | undefined {
  const format = formats.find((each) => name.endsWith(feedFormats[each].ending))
  const source = format && sourceOf(locale, name.slice(0, -feedFormats[format].ending.length))
  return source && { format, source }
}

function sourceOf(locale: string, name: string): FeedSource | undefined {
  if (name === 'all') return { label: null, page: `/${locale}/new`, articles: getArticles(locale) }
  const field = fields.find((each) => name.startsWith(`${each}-`))
  const group = field && getGroup(field, { locale, slug: name.slice(field.length + 1) })
  return (
    group && { label: group.label, page: groupPath(group.field, locale, group.id), articles: group.articles }
  )
}
