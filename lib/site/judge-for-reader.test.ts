import { expect, test } from 'vitest'
import { judgeForReader } from './judge-for-reader.ts'

const reader = { version: '4.2.3', product: 'lamps' }

test.each([
  ['its version is among those of the article', ['4.2.x'], ['lamps'], 'applies'],
  ['it is not', ['<4.0'], ['lamps'], 'does-not-apply'],
  ['the article names none', [], ['lamps'], 'not-stated'],
  ['another product comes before any version', ['4.2.x'], ['hubs', 'wicks'], 'other-product'],
  ['an article of no product is for all', ['>=4.0'], [], 'applies'],
] as const)('%s', (_, versions, products, verdict) => {
  expect(judgeForReader(reader, versions, products)).toBe(verdict)
})

test('who names no product runs any', () => {
  expect(judgeForReader({ ...reader, product: null }, ['4.2.x'], ['hubs'])).toBe('applies')
})
