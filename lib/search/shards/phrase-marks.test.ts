import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTold, mayHold, writePhraseMarks } from './phrase-marks.ts'

const text = 'the lamp_oil ran out: a wick of 灯塔 burns, then e 5 dies. no oil'
const marks = writePhraseMarks(text)

test('whatever stretch of a text is a phrase, the marks do not deny it', () => {
  const piece = fc.constantFrom('a', 'bc', 'def', '灯', '灯塔', '𠮷', ' ', '. ', '_', ': ', '-')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(), (pieces, from, to) => {
      const whole = pieces.join('')
      const [start = 0, end = 0] = [from % (whole.length + 1), to % (whole.length + 1)].sort((a, b) => a - b)
      expect(mayHold(writePhraseMarks(whole), whole.slice(start, end))).toBe(true)
    }),
  )
})

test.each([
  ['oil of the lamp', 'these words never meet'],
  ['lamp oil ran', 'another sign stands between'],
  ['a wick of glass', 'one of its meetings is missing'],
])('the marks deny %j, since %s', (phrase) => {
  expect(isTold(phrase)).toBe(true)
  expect(mayHold(marks, phrase)).toBe(false)
})

test.each([
  ['oil', 'it is one word'],
  ['x oil', 'its first word may be the end of a longer one'],
  ['oil x', 'its last word may be the beginning of a longer one'],
])('the marks say nothing of %j: %s', (phrase) => {
  expect(isTold(phrase)).toBe(false)
  expect(mayHold(marks, phrase)).toBe(true)
})

test('a text without two words has no marks, and holds no phrase', () => {
  expect(writePhraseMarks('lamp')).toHaveLength(0)
  expect(mayHold(writePhraseMarks('lamp'), 'the lamp')).toBe(false)
})
