import fc from 'fast-check'
import { distance as levenshtein } from 'fastest-levenshtein'
import { expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'

test.each([
  ['paint', 'paint', 0],
  ['paint', 'piant', 1],
  ['paint', 'pain', 1],
  ['paint', 'painnt', 1],
  ['paint', 'point', 1],
  ['paint', 'piantt', 2],
  ['paint', 'brush', 3],
  ['', 'ab', 2],
  ['', 'abcd', 3],
])('%j and %j are %i edits apart (3 stands for more than 2)', (a, b, edits) => {
  expect(editDistance(a, b, 2)).toBe(edits)
})

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })

test('it is symmetric, at most the Levenshtein distance, and at least half of it', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const edits = editDistance(a, b, 12)
      expect(editDistance(b, a, 12)).toBe(edits)
      expect(edits).toBeLessThanOrEqual(levenshtein(a, b))
      expect(edits).toBeGreaterThanOrEqual(levenshtein(a, b) / 2)
    }),
  )
})

test('a bound changes nothing but what lies beyond it', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, 12), limit + 1))
    }),
  )
})
