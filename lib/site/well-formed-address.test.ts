import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wellFormedAddress } from './well-formed-address.ts'

test.each([
  ['/en/articles/%E0%A4%A', '/en/articles/%25E0%25A4%25A'], // a character cut short
  ['/100%', '/100%25'],
  ['/%zz?q=50%', '/%25zz?q=50%25'],
  ['/zh/search?q=%E6%B5%81%E8%A1%A8&page=2', '/zh/search?q=%E6%B5%81%E8%A1%A8&page=2'],
])('%s becomes %s', (address, expected) => {
  expect(wellFormedAddress(address)).toBe(expected)
})

const piece = fc.oneof(fc.string(), fc.constantFrom('%', '%E0', '%A4', '%e6%b5%81', '%zz', '/', '?q='))

test('whatever is asked for can be decoded, and what could be decoded stays as it is', () => {
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const address = wellFormedAddress(pieces.join(''))
      expect(() => decodeURIComponent(address)).not.toThrow()
      expect(wellFormedAddress(address)).toBe(address)
    }),
  )
})
