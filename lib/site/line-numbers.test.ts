import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberInLog, readLineNumbers, writeLineNumbers } from './line-numbers.ts'

test('numbers that follow each other are written as a run', () => {
  expect(writeLineNumbers([1, 2, 3, 1202, 1300, 1301])).toBe('1-3.1202.1300-1301')
})

test('any rising numbers come back as they were', () => {
  const numbers = fc
    .uniqueArray(fc.integer({ min: 1, max: 9_999_999 }), { maxLength: 200 })
    .map((all) => all.sort((a, b) => a - b))
  fc.assert(
    fc.property(numbers, (rising) => {
      expect(readLineNumbers(writeLineNumbers(rising))).toEqual(rising)
    }),
  )
})

test.each(['', 'x', '3-1', '5.4', '0', '1-99999', '1--2', '1.5e3', '12345678', '-4', '2-2-2.1'])(
  'numbers that make no sense are none: %j',
  (text) => {
    expect(readLineNumbers(text)).toEqual([])
  },
)

test('a line that has no number of its own counts from one', () => {
  expect(numberInLog([7, 1302], 1)).toBe(1302)
  expect(numberInLog([], 1)).toBe(2)
})
