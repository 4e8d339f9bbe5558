import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords, totalWords, vanishedWords } from './words.ts'

test('a word is a run of letters and digits, or one Han character', () => {
  expect([...countWords('kube-ovn 4.1，台灯e2e caf\u00e9 cafe\u0301').entries()]).toEqual([
    ['kube', 1],
    ['ovn', 1],
    ['4', 1],
    ['1', 1],
    ['台', 1],
    ['灯', 1],
    ['e2e', 1],
    ['café', 2],
  ])
})

test('a word that occurs less often has vanished, unless a rule accounts for it', () => {
  const before = countWords('red red green blue')
  expect(vanishedWords(before, countWords('blue red new'))).toEqual([
    { word: 'red', count: 1 },
    { word: 'green', count: 1 },
  ])
  expect(vanishedWords(before, countWords('blue red'), countWords('red green'))).toEqual([])
})

test('no word of a text vanishes when text is added', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, more) => {
      const before = countWords(text)
      expect(vanishedWords(before, countWords(`${text}\n${more}`))).toEqual([])
      expect(totalWords(before)).toBeGreaterThanOrEqual(before.size)
    }),
  )
})
