import type { Article } from '../content/article.ts'
import { fieldFolders, fieldOfFolder, groupFields } from './group-fields.ts'
import { type Group, getGroup, getGroups, groupsOf, hasPage } from './groups.ts'
import { groupPath } from './paths.ts'

/** Last segment of the address of a list in the order of titles. */
const titleSegment = 'by-title'
/** A product's component with fewer articles has no page of its own: the list of the product is short enough. */
const leastForPair = 2

export type ListOrder = 'newest' | 'title'

/** A page that lists articles: of one value, or of a component within a product; in one of two orders. */
export interface GroupView {
  readonly group: Group
  /** The product that the component is seen in. */
  readonly product: Group | null
  readonly order: ListOrder
}

/** Segments of an address below `/{locale}`. */
export interface ViewParams {
  readonly field: string
  readonly id: string
  readonly view: string[]
}

/** The components of a product that have a page of their own in it. */
export function componentsOf(product: Group, locale: string): readonly Group[] {
  return groupsOf('component', locale, product.articles).filter(
    ({ articles }) => articles.length >= leastForPair,
  )
}

/** Address of a list of articles. */
export function viewPath({ group, product, order }: GroupView, locale: string): string {
  const path = product
    ? `${groupPath('product', locale, product.id)}/${encodeURIComponent(group.slug)}`
    : groupPath(group.field, locale, group.id)
  return order === 'title' ? `${path}/${titleSegment}` : path
}

/** Parameters of all lists of a language; one that stands for none where there are no articles. */
export function viewParams(locale: string): ViewParams[] {
  const groups = groupFields.flatMap((field) => getGroups(field, locale).filter(hasPage))
  const params = groups.flatMap((group) => {
    const place = { field: fieldFolders[group.field], id: group.slug }
    const components = group.field === 'product' ? componentsOf(group, locale) : []
    return [
      ...ordersOf(group).map((view) => ({ ...place, view })),
      ...components.flatMap((component) =>
        ordersOf(component).map((view) => ({ ...place, view: [component.slug, ...view] })),
      ),
    ]
  })
  // A route without any parameter would be taken for one that is rendered on demand.
  return params.length > 0 ? params : [{ field: '-', id: '-', view: [] }]
}

/** A list of one article needs no other order. */
function ordersOf({ articles }: Group): string[][] {
  return articles.length > 1 ? [[], [titleSegment]] : [[]]
}

/** The list at an address; undefined when there is none. */
export function findView(locale: string, { field: folder, id, view }: ViewParams): GroupView | undefined {
  const field = fieldOfFolder(folder)
  const group = field && getGroup(field, { locale, slug: id })
  if (!group) return undefined
  const order = view.at(-1) === titleSegment ? 'title' : 'newest'
  const [slug, ...more] = order === 'title' ? view.slice(0, -1) : view
  if (slug === undefined) return { group, product: null, order }
  const component =
    field === 'product' && more.length === 0
      ? componentsOf(group, locale).find((each) => each.slug === slug)
      : undefined
  return component && { group: component, product: group, order }
}

/** The articles of a list in its order. */
export function orderedArticles({ group, order }: GroupView): readonly Article[] {
  if (order === 'newest') return group.articles
  return [...group.articles].sort((a, b) => a.title.localeCompare(b.title, a.locale))
}
