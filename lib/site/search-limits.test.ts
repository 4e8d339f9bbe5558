import { expect, test } from 'vitest'
import { secondsToWait } from './search-limits.ts'

const askOften = (address: string, reader: string) =>
  Array.from({ length: 3000 }, () => secondsToWait(address, reader)).filter((seconds) => seconds === 0).length

test('one reader searches 1,200 times a minute, in pages and in answers for programs together', () => {
  expect(askOften('/en/search', '192.0.2.1')).toBe(1200)
  expect(secondsToWait('/api/search', '192.0.2.1')).toBeGreaterThan(0)
  expect(secondsToWait('/api/search', '192.0.2.2')).toBe(0)
})

test('one reader has 60 logs read a minute', () => {
  expect(askOften('/api/log', '192.0.2.1')).toBe(60)
})

test.each(['/en', '/en/articles/search', '/media/0123456789ab/a.png', '/kb/LW1'])(
  '%s is never refused',
  (address) => {
    expect(askOften(address, '192.0.2.3')).toBe(3000)
  },
)

test.each(['127.0.0.1', '::1'])('%s is this machine, which is not counted', (reader) => {
  expect(askOften('/api/log', reader)).toBe(3000)
})
