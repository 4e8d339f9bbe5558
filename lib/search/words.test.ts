import { expect, test } from 'vitest'
import { WordList } from './words.ts'

const words = WordList.of(new Map(Object.entries({ wick: 3, oil: 9, wicker: 1, lamp: 4, wicks: 2 })))
const names = (entries: readonly { readonly word: string }[]) => entries.map(({ word }) => word)

test('words come by their first letters, in order', () => {
  expect(words.startingWith('wick')).toEqual([
    { word: 'wick', frequency: 3 },
    { word: 'wicker', frequency: 1 },
    { word: 'wicks', frequency: 2 },
  ])
  expect(words.startingWith('x')).toEqual([])
})

test('words come by their length', () => {
  expect(names(words.ofLength(4))).toEqual(['lamp', 'wick'])
  expect(names(words.ofLength(3))).toEqual(['oil'])
  expect(words.ofLength(0)).toEqual([])
})

test('a list may be empty', () => {
  expect(WordList.of(new Map()).startingWith('ab')).toEqual([])
  expect(WordList.of(new Map()).ofLength(0)).toEqual([])
})
