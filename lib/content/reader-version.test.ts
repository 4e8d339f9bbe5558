import fc from 'fast-check'
import validRange from 'semver/ranges/valid.js'
import { expect, test } from 'vitest'
import { isReaderVersion } from './reader-version.ts'

test.each(['4', '4.2', '4.x', '4.2.x', '4.2.*', 'v4.2.3', ' 4.2.3 ', '4.2.3-rc.1', '4.2.3-BETA2', '0.0.0'])(
  '%j can be judged',
  (text) => {
    expect(isReaderVersion(text)).toBe(true)
  },
)

test.each([
  '',
  'x',
  '4.',
  '04.2',
  '4.x.1',
  '1.2.3.4',
  '1.2.3-01',
  '1.2.3-a..b',
  '4.2-beta',
  '>=4.2',
  '4 2',
  '1234567',
])('%j cannot', (text) => {
  expect(isReaderVersion(text)).toBe(false)
})

test('what can be judged is a range to semver, and a release that cannot be is none', () => {
  const piece = fc.constantFrom('0', '1', '4', '12', '01', 'x', '*', '.', '-', 'rc', 'a1', '1a', 'v', '10')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const text = pieces.join('')
      const range = validRange(text, { includePrerelease: true })
      if (isReaderVersion(text)) expect(range).not.toBeNull()
      else if (/^v?[0-9]+\.[0-9]+\.[0-9]+(?:-[0-9a-z.]+)?$/.test(text)) expect(range).toBeNull()
    }),
    { numRuns: 2000 },
  )
})
