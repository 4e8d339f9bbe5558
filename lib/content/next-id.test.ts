import { expect, test } from 'vitest'
import { createIdSource } from './next-id.ts'

const today = new Date(2026, 10, 24)

test('counts on from the highest id of the usual form', () => {
  const next = createIdSource(['LW0009', 'lw0010', 'LW0003', 'OLD77', 'LW12-AB'], today)
  expect([next(), next()]).toEqual(['LW0011', 'LW0012'])
})

test('begins with the month where there is none', () => {
  const next = createIdSource([], today)
  expect([next(), next()]).toEqual(['KB26110001', 'KB26110002'])
})

test('never gives an id that is in use', () => {
  expect(createIdSource(['LW1', 'LW2', 'LW3', 'lw4'], today)()).toBe('LW5')
})
