import { expect, test } from 'vitest'
import { mineLexicon } from './lexicon.ts'
import { addTwinScores, translateConcepts, twinNumbers } from './twin-scores.ts'
import type { SearchDocument } from './types.ts'

const document = (locale: string, pair: string, lines: readonly string[]): SearchDocument => ({
  path: `${locale}/${pair}`,
  locale,
  slug: pair,
  pair,
  id: null,
  aliases: [],
  title: lines[0] ?? '',
  summary: '',
  kind: null,
  products: [],
  versions: [],
  components: [],
  keywords: [],
  environment: [],
  symptoms: [],
  errors: [],
  state: 'published',
  updated: null,
  sections: [{ anchor: null, heading: '', meaning: null, prose: lines.slice(1).join('\n'), code: [] }],
})

const english = [
  document('en', 'a', ['lantern broken', 'lantern green', 'mirror broken', 'mirror green']),
  document('en', 'b', ['mirror green', 'lantern broken', 'mirror broken']),
]
const chinese = [
  document('zh', 'b', ['镜子 绿色', '灯笼 损坏', '镜子 损坏']),
  document('zh', 'a', ['灯笼 损坏', '灯笼 绿色', '镜子 损坏', '镜子 绿色']),
  document('zh', 'c', ['灯笼 独自']),
]
const lexicon = mineLexicon(chinese, english)

test.each([
  ['灯笼', 'lantern'],
  ['镜子', 'mirror'],
  ['损坏', 'broken'],
  ['绿色', 'green'],
])('%s is most likely %s', (term, word) => {
  expect(lexicon.get(term)?.[0]?.[0]).toBe(word)
})

test('a term without a pair has no translation, and probabilities are over 0 to 1', () => {
  expect(lexicon.has('独自')).toBe(false)
  for (const words of lexicon.values())
    for (const [, probability] of words) expect(probability > 0 && probability <= 1).toBe(true)
})

test('without translation pairs there is no lexicon', () => {
  expect(mineLexicon(chinese, []).size).toBe(0)
})

test('a query is translated by the lexicon and by the vocabulary; codes stand for themselves', () => {
  const terms = ['灯笼', 'WF-0042'.toLowerCase()].map((term) => ({ term, weight: 1 }))
  const translated = translateConcepts(
    [
      {
        terms,
        alternatives: [
          { terms: ['lamp'], weight: 0.6 },
          { terms: ['灯', '灯具'], weight: 0.6 },
        ],
      },
    ],
    lexicon,
  )
  const words = translated.flatMap((concept) => concept.terms.map(({ term }) => term))
  expect(words).toEqual(expect.arrayContaining(['lantern', 'wf-0042']))
  expect(translated.at(-1)).toEqual({ terms: [], alternatives: [{ terms: ['lamp'], weight: 0.7 }] })
})

test('the score of a source goes to its translation, and to no other', () => {
  const twins = twinNumbers(chinese, english)
  expect([...twins]).toEqual([1, 0, -1])
  const scores = Float64Array.of(1, 0, 5)
  addTwinScores(scores, twins, Float64Array.of(2, 0))
  expect([...scores]).toEqual([1, 2, 5])
})
