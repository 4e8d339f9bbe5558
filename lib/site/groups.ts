import type { Article } from '../content/article.ts'
import { labelOf, type Term } from '../content/taxonomy.ts'
import { versionLines } from '../content/versions.ts'
import { type GroupField, groupSlug } from './group-fields.ts'
import { type GroupValue, termLabel, type ValueContext, valuesOf } from './group-values.ts'
import { hasDates } from './has-dates.ts'
import { groupPath } from './paths.ts'
import type { ResultNames } from './result-names.ts'
import { getArticles, getTaxonomy } from './store.ts'

/** Articles that share a product, a kind, a component, a version line or a value of the environment. */
export interface Group {
  readonly field: GroupField
  /** See `GroupValue`. */
  readonly id: string
  /** Last segment of its address. */
  readonly slug: string
  readonly label: string
  /** Newest first. */
  readonly articles: readonly Article[]
}

/** A value of the environment needs as many articles for a page of its own; a page with one leads nowhere. */
const leastForPage = 2

/** Name of a product, kind or component in a language. */
export function labelFor(field: 'product' | 'kind' | 'component', value: string, locale: string): string {
  return termLabel(field, value, { locale, taxonomy: getTaxonomy() })
}

/** Groups by the list of articles that they were made of: a new content build has new lists. */
const known = new WeakMap<readonly Article[], Map<GroupField, readonly Group[]>>()

/** The groups of a language that have articles, as `groupsOf` orders them. */
export function getGroups(field: GroupField, locale: string): readonly Group[] {
  return groupsOf(field, locale, getArticles(locale))
}

/**
 * The groups of some articles of a language. Values that articles use but the taxonomy does not
 * know have groups too, so that nothing vanishes. Largest first; kinds in the order of the
 * taxonomy; version lines newest first.
 */
export function groupsOf(field: GroupField, locale: string, articles: readonly Article[]): readonly Group[] {
  const groups = known.get(articles) ?? new Map<GroupField, readonly Group[]>()
  known.set(articles, groups)
  const before = groups.get(field)
  if (before) return before
  const lines = field === 'line' ? versionLines(getArticles(locale).flatMap(({ versions }) => versions)) : []
  const found = collect(field, articles, { locale, taxonomy: getTaxonomy(), lines }).sort(orderOf(field))
  groups.set(field, found)
  return found
}

function orderOf(field: GroupField): (a: Group, b: Group) => number {
  if (field === 'line') return (a, b) => byLine(a.id, b.id)
  const { products, kinds, components } = getTaxonomy()
  const order = { product: products, kind: kinds, component: components, environment: [] }[field].map(
    ({ id }) => id,
  )
  const rank = ({ id }: Group) => (order.includes(id) ? order.indexOf(id) : order.length)
  const bySize = (a: Group, b: Group) => (field === 'kind' ? 0 : b.articles.length - a.articles.length)
  return (a, b) => bySize(a, b) || rank(a) - rank(b)
}

function collect(field: GroupField, articles: readonly Article[], context: ValueContext): Group[] {
  const groups = new Map<string, { value: GroupValue; articles: Set<Article> }>()
  for (const article of articles) {
    for (const value of valuesOf(article, field, context)) {
      const slug = groupSlug(field, value.id)
      const group = groups.get(slug)
      if (!group) groups.set(slug, { value, articles: new Set([article]) })
      else group.articles.add(article)
    }
  }
  return [...groups]
    .filter(([, { value, articles: members }]) => !value.isFamily || members.size >= leastForPage)
    .map(([slug, { value, articles: members }]) => ({
      field,
      slug,
      id: value.id,
      label: value.label,
      articles: [...members],
    }))
}

/** `4.10` before `4.9`, both before `4.x`. */
function byLine(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = numbersOf(a)
  const [majorB = 0, minorB = 0] = numbersOf(b)
  return majorB - majorA || minorB - minorA
}

function numbersOf(line: string): number[] {
  return line.split('.').map((part) => (part === 'x' ? -1 : Number(part)))
}

/** Whether a group has a page of its own. */
export function hasPage(group: Group): boolean {
  return group.field !== 'environment' || group.articles.length >= leastForPage
}

/** The group with this address; undefined when no article of the language belongs to it. */
export function getGroup(field: GroupField, place: { locale: string; slug: string }): Group | undefined {
  return getGroups(field, place.locale).find((group) => group.slug === place.slug && hasPage(group))
}

/** The names that results in a language show. */
export function getResultNames(locale: string): ResultNames {
  const { products, kinds, components } = getTaxonomy()
  const labels = (terms: readonly Term[]) =>
    Object.fromEntries(terms.map((term) => [term.id, labelOf(term, locale)]))
  return {
    labels: { product: labels(products), kind: labels(kinds), component: labels(components) },
    products: getGroups('product', locale).map(({ id, label, articles }) => ({
      id,
      label,
      count: articles.length,
      href: groupPath('product', locale, id),
    })),
    hasDates: hasDates(getArticles(locale)),
  }
}
