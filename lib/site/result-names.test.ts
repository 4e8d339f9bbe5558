import { expect, test } from 'vitest'
import { nameOf } from './result-names.ts'

const names = {
  labels: { product: { lamp: 'Desk Lamp' }, kind: {}, component: {} },
  products: [],
  hasDates: true,
}

test('a value has the name that the taxonomy gives it', () => {
  expect(nameOf(names, 'product', 'lamp')).toBe('Desk Lamp')
})

test.each(['toaster', 'constructor', '__proto__', 'toString'])(
  'the unknown value %j is its own name',
  (value) => {
    expect(nameOf(names, 'product', value)).toBe(value)
  },
)
