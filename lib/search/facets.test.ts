import { expect, test } from 'vitest'
import { createFacetTable, filterDocuments } from './facets.ts'
import { inventedDocument } from './invented-document.ts'
import type { SearchFilters } from './types.ts'

const documents = [
  inventedDocument({ kind: 'solution', products: ['lantern'], versions: ['2.1.x'] }),
  inventedDocument({ kind: 'solution', products: ['wick', 'lantern'], versions: ['2.2.0'] }),
  inventedDocument({ kind: 'how-to', products: ['wick'] }),
]

const filtered = (filters: SearchFilters) =>
  filterDocuments(createFacetTable(documents), [...documents.keys()], filters)

test.each<[string, SearchFilters, boolean[]]>([
  ['nothing chosen keeps all', {}, [true, true, true]],
  ['an empty choice is none', { kind: [] }, [true, true, true]],
  ['two values of a facet mean either', { product: ['lantern', 'wick'] }, [true, true, true]],
  ['two facets mean both', { kind: ['solution'], product: ['wick'] }, [false, true, false]],
  ['a value that nothing has keeps nothing', { component: ['snuffer'] }, [false, false, false]],
  [
    'a version drops what does not apply, and keeps what is not stated',
    { version: '2.1.4' },
    [true, false, true],
  ],
])('%s', (_, filters, expected) => {
  const { passing } = filtered(filters)
  expect([...documents.keys()].map((number) => passing.includes(number))).toEqual(expected)
})

test('the counts of a facet leave out its own selection, and follow the others', () => {
  const { kind, product } = filtered({ kind: ['how-to'], product: ['lantern'] }).facets
  // Of the lantern articles, whatever their kind.
  expect(kind).toEqual([{ value: 'solution', count: 2 }])
  // Of the how-to articles, whatever their product.
  expect(product).toEqual([{ value: 'wick', count: 1 }])
})

test('counts are highest first, then by name', () => {
  expect(filtered({}).facets.product).toEqual([
    { value: 'lantern', count: 2 },
    { value: 'wick', count: 2 },
  ])
  expect(filtered({}).facets.kind.map(({ value }) => value)).toEqual(['solution', 'how-to'])
})
