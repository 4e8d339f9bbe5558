import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutVocabulary, joinVocabulary } from './vocabulary-parts.ts'

const isKnown = (term: string) => term !== '灯'

test('entries of Han that no article has lie in a part of their own', () => {
  const groups = [
    [['lamp'], ['灯'], ['光']],
    [['灯', '灭'], ['dark']],
  ]
  const { usual, foreign } = cutVocabulary(groups, isKnown)
  expect(usual).toEqual([[['lamp'], ['光']], [['dark']]])
  expect(foreign).toEqual([[[1, ['灯']]], [[0, ['灯', '灭']]]])
})

test('a vocabulary of which little could be cut off stays whole', () => {
  const groups = [[['lamp'], ['wick'], ['oil'], ['灯'], ['tank']]]
  expect(cutVocabulary(groups, isKnown)).toEqual({ usual: groups, foreign: null })
})

test('joined, the parts are the vocabulary again', () => {
  const entry = fc.array(fc.constantFrom('lamp', 'oil', '灯', '光'), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(fc.array(entry, { maxLength: 6 })), (groups) => {
      const { usual, foreign } = cutVocabulary(groups, isKnown)
      expect(joinVocabulary(usual, foreign ?? [])).toEqual(groups)
    }),
  )
})
