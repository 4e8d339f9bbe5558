import { expect, test, vi } from 'vitest'
import { inventedArticle } from '../content/invented-article.ts'
import { taxonomySchema } from '../content/taxonomy.ts'
import { environmentNameLabel, environmentsByName, linkedValues } from './environment.ts'
import { findView, orderedArticles, viewParams, viewPath } from './group-views.ts'
import { getGroup, getGroups } from './groups.ts'
import { narrowings, searchWithin } from './narrowings.ts'

const taxonomy = taxonomySchema.parse({
  locales: [{ id: 'en', label: { en: 'English' } }],
  kinds: [
    { id: 'trouble', label: { en: 'Trouble' } },
    { id: 'how-to', label: { en: 'How-to' } },
  ],
  products: [{ id: 'lamp', label: { en: 'Lamp' } }],
  components: [{ id: 'switchd', label: { en: 'Switch' } }],
  environment: [{ id: 'socket', label: { en: 'Socket' } }],
})

const lamp = { kind: 'trouble', products: ['lamp'], components: ['switchd'] }
const articles = [
  inventedArticle({ ...lamp, slug: 'b', versions: ['4.2.1'], environment: { socket: 'E27, Gold v1.9' } }),
  inventedArticle({ ...lamp, slug: 'c', versions: ['>=4.1'], environment: { socket: 'e-27' } }),
  inventedArticle({ slug: 'a', kind: 'how-to', products: ['lamp', 'Hub.X'], versions: ['4.x'] }),
  inventedArticle({ slug: 'd', components: ['driver'], environment: { socket: 'Gold 1.10' } }),
]

vi.mock('./store.ts', () => ({
  getArticles: (locale: string) => (locale === 'en' ? articles : []),
  getTaxonomy: () => taxonomy,
}))

const slugs = (field: Parameters<typeof getGroups>[0]) =>
  getGroups(field, 'en').map(({ slug, articles: members }) => [
    slug,
    members.map((each) => each.slug).join(''),
  ])

test('every value that an article states has a group, known to the taxonomy or not', () => {
  expect(slugs('product')).toEqual([
    ['lamp', 'bca'],
    ['hubx', 'a'],
  ])
  expect(slugs('component')).toEqual([
    ['switchd', 'bc'],
    ['driver', 'd'],
  ])
  expect(slugs('kind')).toEqual([
    ['trouble', 'bc'],
    ['how-to', 'a'],
  ])
})

test('what says nothing of itself in an environment stands under a name in the language of the page', () => {
  const names = ['socket', 'Fuse', 'other'].map((name) => environmentNameLabel(name, 'zh'))
  expect(names).toEqual(['Socket', 'Fuse', '其他'])
})

test('a version line has all articles that apply to it, newest line first', () => {
  expect(slugs('line')).toEqual([
    ['4.2', 'bca'],
    ['4.1', 'ca'], // `>=4.1` and `4.x` apply; 4.2.1 alone does not
    ['4.x', 'bca'],
  ])
})

test('environment values meet whatever their spelling, and by what they are releases of', () => {
  expect(slugs('environment')).toEqual([
    ['socket-e27', 'bc'],
    ['socket-gold', 'bd'],
    ['socket-gold1.9', 'b'],
    ['socket-gold1.10', 'd'],
  ])
  expect(getGroup('environment', { locale: 'en', slug: 'socket-gold1.9' })).toBeUndefined()
  expect(environmentsByName('en').map(({ name, groups }) => [name, groups.length])).toEqual([['Socket', 4]])
})

test('an environment value on an article leads to its like, else to other releases, else to a search', () => {
  const [first, , third] = articles
  if (!first || !third) throw new Error('articles are missing')
  expect(linkedValues(first, 'socket')).toEqual([
    { text: 'E27', href: '/en/environments/socket-e27' },
    { text: 'Gold v1.9', href: '/en/environments/socket-gold' },
  ])
  const alone = inventedArticle({ slug: 'x', environment: { socket: 'E14' } })
  expect(linkedValues(alone, 'socket')).toEqual([{ text: 'E14', href: '/en/search?q=%22E14%22' }])
})

test('every list has an address that finds it again', () => {
  const params = viewParams('en')
  const paths = params.map((place) => {
    const view = findView('en', place)
    return view && viewPath(view, 'en')
  })
  expect(paths).toEqual(params.map(({ field, id, view }) => `/${['en', field, id, ...view].join('/')}`))
  expect(paths).toContain('/en/products/lamp/switchd/by-title')
  expect(paths).toContain('/en/versions/4.2')
  expect(new Set(paths).size).toBe(paths.length)
})

test.each([
  ['an unknown field', { field: 'lamps', id: 'lamp', view: [] }],
  ['an unknown value', { field: 'products', id: 'nope', view: [] }],
  ['an unknown component', { field: 'products', id: 'lamp', view: ['nope'] }],
  ['one segment too many', { field: 'products', id: 'lamp', view: ['switchd', 'switchd'] }],
  ['a component of a component', { field: 'components', id: 'switchd', view: ['switchd'] }],
])('%s has no list', (_, place) => {
  expect(findView('en', place)).toBeUndefined()
})

test('a list can be had in the order of titles', () => {
  const view = findView('en', { field: 'products', id: 'lamp', view: ['by-title'] })
  expect(view && orderedArticles(view).map(({ slug }) => slug)).toEqual(['a', 'b', 'c'])
})

test('a product is narrowed to a component by its own page, and to a version line by a search', () => {
  const view = findView('en', { field: 'products', id: 'lamp', view: [] })
  if (!view) throw new Error('no such list')
  expect(narrowings(view, 'en')).toEqual([
    { facet: 'component', values: [{ label: 'Switch', count: 2, href: '/en/products/lamp/switchd' }] },
    {
      facet: 'line',
      values: [
        { label: '4.2', count: 1, href: '/en/search?product=lamp&line=4.2' },
        { label: '4.1', count: 1, href: '/en/search?product=lamp&line=4.1' },
        { label: '4.x', count: 1, href: '/en/search?product=lamp&line=4.x' },
      ],
    },
  ])
  expect(searchWithin(view, 'en')).toBe('/en/search?product=lamp')
})

test('a language without articles has a place holder, so that its route stays static', () => {
  expect(viewParams('zh')).toEqual([{ field: '-', id: '-', view: [] }])
  expect(findView('zh', { field: '-', id: '-', view: [] })).toBeUndefined()
})
