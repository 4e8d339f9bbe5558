import { expect, test } from 'vitest'
import { partsOfLog } from './log-parts.ts'

/** A log of one sign a line; those that are `!` tell. */
function shown(log: string, numbers: readonly number[] = [], total = log.length): string {
  const lines = [...log].map((text, line) => ({ line, text, noise: [], telling: text === '!' }))
  return partsOfLog(lines, numbers, total)
    .map((part) => ('gap' in part ? `(${part.gap})` : part.number))
    .join(' ')
}

test('telling lines are shown with two before and two after them, and between them how many are not', () => {
  expect(shown('......!.......!!...')).toBe('(4) 5 6 7 8 9 (3) 13 14 15 16 17 18 (1)')
  expect(shown('!..!')).toBe('1 2 3 4')
})

test('lines that did not come along are among those that are not shown', () => {
  expect(shown('.!.!', [7, 8, 9, 1302], 1400)).toBe('(6) 7 8 9 (1292) 1302 (98)')
})

test('a log in which nothing tells is shown as it is', () => {
  expect(shown('......')).toBe('1 2 3 4 5 6')
})
