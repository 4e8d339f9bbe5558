import { expect, test } from 'vitest'
import { createRateLimit } from './rate-limit.ts'

const limits = { stretch: 60_000, reader: 3, everyone: 1000 }

test('one reader asks so often in a stretch, is told how long to wait, and uses up nothing of others', () => {
  let now = 0
  const wait = createRateLimit(limits, () => now)
  for (let count = 0; count < limits.reader; count += 1) expect(wait('192.0.2.1')).toBe(0)
  now = 20_000
  expect(wait('192.0.2.1')).toBe(40)
  expect(wait('192.0.2.2')).toBe(0)
  now = 60_000
  expect(wait('192.0.2.1')).toBe(0)
})

test.each([1000, 1_000_000])(
  'all readers together are limited to %i, or to as many as can be counted',
  (everyone) => {
    const wait = createRateLimit({ ...limits, everyone }, () => 0)
    const taken = Array.from({ length: 6000 }, (_, number) => wait(`host-${number}`))
    expect(taken.filter((each) => each === 0)).toHaveLength(Math.min(everyone, 5000))
  },
)
