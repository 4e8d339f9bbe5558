import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decoded } from './decoded.ts'

test.each([
  ['my%20lamp.png', 'my lamp.png'],
  ['%E7%81%AF', '灯'],
  ['50%', '50%'],
  ['%E0%A4%A', '%E0%A4%A'], // cut short
])('%s means %s', (text, expected) => {
  expect(decoded(text)).toBe(expected)
})

test('what was encoded comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decoded(encodeURIComponent(text))).toBe(text)
    }),
  )
})
