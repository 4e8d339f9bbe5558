import { expect, test } from 'vitest'
import { byNearness } from './nearness.ts'

const lines = [0, 1, 2, 5, 6, 7, 40].map((line) => ({ line }))

test('telling lines come first, then those that stand nearest to one', () => {
  const ordered = byNearness(lines, ({ line }) => line === 6 || line === 40)
  expect(ordered.map(({ line }) => line)).toEqual([6, 40, 5, 7, 2, 1, 0])
})

test('where no line tells, they stay in order', () => {
  expect(byNearness(lines, () => false)).toEqual(lines)
})
