import { slug as slugify } from 'github-slugger'
import type { Article } from '../content/article.ts'
import { labelOf, type Term } from '../content/taxonomy.ts'
import { getArticles, getTaxonomy } from './store.ts'

/** The ways in which articles are browsed. */
export const groupFields = ['product', 'kind', 'component'] as const
export type GroupField = (typeof groupFields)[number]

/** Articles that share a product, a kind or a component. */
export interface Group {
  /** Taxonomy id, else the value as the article has it. */
  readonly id: string
  /** Last segment of its address. */
  readonly slug: string
  readonly label: string
  /** Newest first. */
  readonly articles: readonly Article[]
}

/** Values of a field in an article. */
function valuesOf(article: Article, field: GroupField): readonly string[] {
  if (field === 'kind') return article.kind === null ? [] : [article.kind]
  return field === 'product' ? article.products : article.components
}

function termsOf(field: GroupField): readonly Term[] {
  const { products, kinds, components } = getTaxonomy()
  return { product: products, kind: kinds, component: components }[field]
}

/** Name of a value in a language; a value that the taxonomy does not know is its own name. */
export function labelFor(field: GroupField, value: string, locale: string): string {
  const term = termsOf(field).find(({ id }) => id === value)
  return term ? labelOf(term, locale) : value
}

/** Address segment of a value: its id, or a readable form of an unknown name. */
export function groupSlug(value: string): string {
  return slugify(value.normalize('NFC')) || encodeURIComponent(value)
}

/**
 * The groups of a language that have articles: largest first, kinds in the order of the taxonomy.
 * Values that articles use but the taxonomy does not know have groups too, so that nothing vanishes.
 */
export function getGroups(field: GroupField, locale: string): readonly Group[] {
  const groups = new Map<string, { id: string; articles: Article[] }>()
  for (const article of getArticles(locale)) {
    for (const value of valuesOf(article, field)) {
      const group = groups.get(groupSlug(value))
      if (!group) groups.set(groupSlug(value), { id: value, articles: [article] })
      else if (!group.articles.includes(article)) group.articles.push(article)
    }
  }
  const order = termsOf(field).map(({ id }) => id)
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
  return [...groups]
    .map(([slug, { id, articles }]) => ({ id, slug, label: labelFor(field, id, locale), articles }))
    .sort((a, b) => (field === 'kind' ? 0 : b.articles.length - a.articles.length) || rank(a.id) - rank(b.id))
}

/** The group with this address; undefined when no article of the language belongs to it. */
export function getGroup(field: GroupField, place: { locale: string; slug: string }): Group | undefined {
  return getGroups(field, place.locale).find(({ slug }) => slug === place.slug)
}

/** Parameters of the pages of a field in a language; one that stands for none where there are no groups. */
export function groupParams(field: GroupField, locale: string): { id: string }[] {
  const params = getGroups(field, locale).map(({ slug }) => ({ id: slug }))
  // A route without any parameter would be taken for one that is rendered on demand.
  return params.length > 0 ? params : [{ id: '-' }]
}
