import { expect, test } from 'vitest'
import { analyze } from './analyze.ts'
import { createHighlight, hasTerm, markTerms } from './highlight.ts'

const highlightOf = (query: string) => {
  const terms = analyze(query).map((term) => ({ term, weight: 1 }))
  return createHighlight([{ terms, alternatives: [] }], () => 1)
}

const marked = (query: string, text: string) =>
  markTerms(text, highlightOf(query))
    .filter(({ mark }) => mark)
    .map(({ text: part }) => part)

test.each([
  ['words whatever their form', 'lamp restarts', 'The lamps restarted.', ['lamps', 'restarted']],
  ['pairs of Han, and no more than them', '磁盘慢', '磁盘大小，重放缓慢或失败', ['磁盘']],
  ['a single Han character when nothing else is asked for', '慢', '重放缓慢或失败', ['慢']],
  ['Han in the other script', '磁盤', '磁盘已满', ['磁盘']],
])('marks %s', (_, query, text, expected) => {
  expect(marked(query, text)).toEqual(expected)
})

test('a character of a pair is no sign that a text is meant', () => {
  expect(hasTerm('堆内存以外', highlightOf('存储慢'))).toBe(false)
  expect(hasTerm('存储已满', highlightOf('存储慢'))).toBe(true)
})

test('a word of a longer alternative is marked where all of it is there', () => {
  const alternatives = [
    { terms: analyze('key value store'), weight: 1 },
    { terms: ['hearth'], weight: 1 },
  ]
  const highlight = createHighlight([{ terms: [{ term: 'etcd', weight: 1 }], alternatives }], () => 1)
  const shown = (text: string) => markTerms(text, highlight).filter(({ mark }) => mark)
  expect(shown('without a value, etcd and the hearth')).toHaveLength(2)
  expect(shown('a store of a key and a value')).toHaveLength(3)
  expect(hasTerm('a value', highlight)).toBe(false)
})
