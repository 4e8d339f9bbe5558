import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decoded } from '../content/decoded.ts'
import { askedNumber, missingNumberPath } from './asked-number.ts'

const read = (address: string) => askedNumber(new URL(address, 'http://kb.example.org'))

test('whatever was asked for arrives as a header can carry it, cut to a line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 130 }), (id) => {
      const asked = read(missingNumberPath('en', id))
      expect(asked ?? '').toMatch(/^[\x21-\x7e]*$/)
      expect(decoded(asked ?? '')).toBe(
        id
          .slice(0, 100)
          .replace(/\p{Surrogate}/gu, '\uFFFD')
          .trim(),
      )
    }),
  )
})

test.each(['/en/kb-not-found', '/en/kb-not-found?id=', '/en/search?id=LW1'])(
  '%s asks for no number',
  (address) => {
    expect(read(address)).toBe(null)
  },
)
