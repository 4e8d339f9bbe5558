import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchStateSchema } from './search-address.ts'
import {
  lastPageOf,
  searchOptions,
  searchPath,
  toggleFacet,
  withoutFacets,
  withReader,
} from './search-state.ts'

const parse = (address: string) => {
  const parameters = new URL(address, 'http://localhost').searchParams
  const values = [...new Set(parameters.keys())].map((key) => [key, parameters.getAll(key)] as const)
  return searchStateSchema.parse(Object.fromEntries(values))
}

test('an address without parameters is the list of everything', () => {
  expect(parse('/en/search')).toEqual({
    q: '',
    kind: [],
    product: [],
    line: [],
    component: [],
    version: null,
    sort: 'relevance',
    page: 1,
    numbers: [],
    left: 0,
    verbatim: false,
  })
})

test.each([
  ['?q=%1B%5B31mno%20voltage%1B%5B0m', { q: 'no voltage' }],
  ['?page=-3', { page: 1 }],
  ['?page=abc', { page: 1 }],
  ['?page=99999999', { page: 500 }],
  ['?sort=upside-down', { sort: 'relevance' }],
  ['?version=%20', { version: '' }],
  ['?kind=how-to&kind=how-to&kind=', { kind: ['how-to'] }],
])('%s is read as %o', (query, expected) => {
  expect(parse(`/en/search${query}`)).toMatchObject(expected)
})

test.each([
  ['/en/search?q=dark&page=3', { limit: 10, offset: 20 }],
  ['/en/search?page=3', { limit: 20, offset: 40 }],
])('%s is a page of %o', (address, expected) => {
  expect(searchOptions(parse(address), 'en')).toMatchObject(expected)
})

test('any state comes back from its address', () => {
  const word = fc
    .string({ minLength: 1, maxLength: 20 })
    .map((text) => text.trim())
    .filter((text) => text !== '')
  const words = fc.uniqueArray(word, { maxLength: 4 })
  const states = fc.record({
    q: word,
    kind: words,
    product: words,
    line: words,
    component: words,
    version: fc.option(word),
    sort: fc.constantFrom('relevance' as const, 'newest' as const),
    page: fc.integer({ min: 1, max: 500 }),
    numbers: fc
      .uniqueArray(fc.integer({ min: 1, max: 9_999_999 }), { maxLength: 20 })
      .map((numbers) => numbers.sort((a, b) => a - b)),
    left: fc.nat({ max: 1_000_000 }),
    verbatim: fc.boolean(),
  })
  fc.assert(
    fc.property(states, (state) => {
      expect(parse(searchPath('en', state))).toEqual(state)
    }),
  )
})

test('choosing a value twice is choosing it not at all, and begins at the first page', () => {
  const state = parse('/en/search?q=x&page=3&kind=how-to')
  const chosen = toggleFacet(state, 'product', 'acp')
  expect(chosen).toMatchObject({ product: ['acp'], kind: ['how-to'], page: 1 })
  expect(toggleFacet(chosen, 'product', 'acp').product).toEqual([])
})

test('a reader’s version is asked for, and their product unless another is chosen', () => {
  const reader = { version: '4.2.3', product: 'lamps' }
  expect(withReader(parse('/en/search?q=x'), reader)).toMatchObject({ version: '4.2.3', product: ['lamps'] })
  expect(withReader(parse('/en/search?product=desks'), reader).product).toEqual(['desks'])
  expect(withReader(parse('/en/search'), { version: '4.2.3', product: null }).product).toEqual([])
})

test('filters are taken away without anything else of the search, but its page', () => {
  const state = parse('/en/search?q=x&kind=how-to&line=4.2&version=4&sort=newest&numbers=7-9&left=5&page=3')
  expect(searchPath('en', withoutFacets(state))).toBe(
    '/en/search?q=x&version=4&sort=newest&numbers=7-9&left=5',
  )
})

test('the last page is that of the last hit', () => {
  expect(lastPageOf({ q: 'dark' }, 70)).toBe(7)
  expect(lastPageOf({ q: 'dark' }, 71)).toBe(8)
  expect(lastPageOf({ q: '' }, 40)).toBe(2)
  expect(lastPageOf({ q: 'dark' }, 0)).toBe(1)
})
