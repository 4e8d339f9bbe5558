import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut, cutTerms } from './cut.ts'

test('a part ends with the item that fills it', () => {
  expect(cut([1, 1, 1, 5, 1], 2, (size) => size)).toEqual([[1, 1], [1, 5], [1]])
  expect(cut([], 2, () => 1)).toEqual([])
})

test('terms are cut where few letters tell the parts apart', () => {
  const terms = ['lamp', 'lamp oil', 'wick', 'wick dry', 'wick wet', 'wicked']
  expect(cutTerms(terms, 4, () => 1)).toEqual([
    ['lamp', 'lamp oil'],
    ['wick', 'wick dry', 'wick wet', 'wicked'],
  ])
})

test('whatever the terms, all of them are in one part, in order, and no part is empty', () => {
  const terms = fc
    .uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', '灯'), minLength: 1 }))
    .map((all) => all.sort())
  fc.assert(
    fc.property(terms, fc.nat(20), (sorted, size) => {
      const parts = cutTerms(sorted, size, (term) => term.length)
      expect(parts.flat()).toEqual(sorted)
      expect(parts.every((part) => part.length > 0)).toBe(true)
    }),
  )
})
