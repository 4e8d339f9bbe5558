import { versionLines } from '../content/versions.ts'
import { componentsOf, type GroupView, viewPath } from './group-views.ts'
import type { Group } from './groups.ts'
import { groupsOf } from './groups.ts'
import type { SearchState } from './search-address.ts'
import { searchPath } from './search-state.ts'

type Facet = 'product' | 'component' | 'line'

/** Values by which a list can be narrowed, each with the address of the narrower list. */
export interface Narrowing {
  readonly facet: Facet
  readonly values: readonly { readonly label: string; readonly count: number; readonly href: string }[]
}

const facets: readonly Facet[] = ['component', 'line', 'product']

/**
 * How a list can be narrowed further: to a component within a product by a page of its own, else
 * by the search page with filters. It has none for the environment, and counts by the lines that
 * articles name; those lists are narrowed by kind only.
 */
export function narrowings(view: GroupView, locale: string): Narrowing[] {
  const { group, product } = view
  if (group.field === 'environment' || group.field === 'line') return []
  const filters: Partial<SearchState> = {
    [group.field]: [group.id],
    ...(product && { product: [product.id] }),
  }
  return facets
    .filter((facet) => facet !== group.field && !(facet === 'product' && product))
    .map((facet) => ({
      facet,
      values: valuesOf(facet, group, locale).map(({ id, label, count }) => ({
        label,
        count,
        href: pairPath(facet, id, { group, locale }) ?? searchPath(locale, { ...filters, [facet]: [id] }),
      })),
    }))
    .filter(({ values }) => values.some(({ count }) => count < group.articles.length))
}

/** Address of the page of a component within a product, if that is what a value of this group leads to. */
function pairPath(facet: Facet, id: string, { group, locale }: { group: Group; locale: string }) {
  const isPair = facet === 'component' && group.field === 'product'
  const component = isPair ? componentsOf(group, locale).find((each) => each.id === id) : undefined
  return component && viewPath({ group: component, product: group, order: 'newest' }, locale)
}

function valuesOf(facet: Facet, group: Group, locale: string) {
  if (facet === 'line') return namedLines(group)
  return groupsOf(facet, locale, group.articles).map(({ id, label, articles }) => ({
    id,
    label,
    count: articles.length,
  }))
}

/** Version lines that articles name, as the search page counts them; most articles first. */
function namedLines({ articles }: Group) {
  const counts = new Map<string, number>()
  for (const { versions } of articles)
    for (const line of versionLines(versions)) counts.set(line, (counts.get(line) ?? 0) + 1)
  return [...counts].map(([id, count]) => ({ id, label: id, count })).sort((a, b) => b.count - a.count)
}

/** The search that has the same articles, to search within them; null where the search has no such filter. */
export function searchWithin({ group, product }: GroupView, locale: string): string | null {
  if (group.field === 'environment') return null
  if (group.field === 'line') return searchPath(locale, { version: group.id })
  return searchPath(locale, { [group.field]: [group.id], ...(product && { product: [product.id] }) })
}
