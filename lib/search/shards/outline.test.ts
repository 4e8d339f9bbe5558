import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partOf, separator } from './outline.ts'

test('a key lies in the last part that begins with it or before it', () => {
  expect(partOf(['b', 'd'], 'a')).toBeNull()
  expect(partOf(['b', 'd'], 'b')).toBe(0)
  expect(partOf(['b', 'd'], 'czz')).toBe(0)
  expect(partOf(['b', 'd'], 'e')).toBe(1)
  expect(partOf([], 'a')).toBeNull()
})

test('a separator comes after the one key, and not after the other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', minLength: 1 }), (a, b) => {
      const [last = '', first = ''] = [a, b].sort()
      fc.pre(last !== first)
      const cut = separator(last, first)
      expect(cut > last && cut <= first).toBe(true)
    }),
  )
})
