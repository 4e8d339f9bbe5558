import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstOf } from './first-of.ts'

test('gives what sorting everything would give', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.nat(12), (numbers, count) => {
      const sorted = [...numbers].sort((a, b) => a - b)
      expect(firstOf(numbers, count, (a, b) => a - b)).toEqual(sorted.slice(0, count))
    }),
  )
})
