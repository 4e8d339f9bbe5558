import { expect, test } from 'vitest'
import { inventedDocument } from './invented-document.ts'
import { addTwinScores, translateConcepts, twinNumbers } from './twin-scores.ts'

const document = (locale: string, pair: string, lines: readonly string[]) =>
  inventedDocument({
    locale,
    pair,
    title: lines[0] ?? '',
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
test('a query is translated by the vocabulary; codes and names stand for themselves', () => {
  const weighted = (...terms: string[]) => terms.map((term) => ({ term, weight: 1 }))
  const translated = translateConcepts([
    {
      terms: weighted('灯笼'),
      alternatives: [
        { terms: ['lamp'], weight: 0.6 },
        { terms: ['灯', '灯具'], weight: 0.6 },
      ],
    },
    { terms: weighted('wf-0042'), alternatives: [{ terms: ['feeder'], weight: 0.6 }] },
    { terms: weighted('镜子'), alternatives: [] },
  ])
  expect(translated).toEqual([
    { terms: weighted('wf-0042'), alternatives: [] },
    { terms: [], alternatives: [{ terms: ['lamp'], weight: 0.7 }] },
  ])
})

test('of a phrase, its words are translated as well', () => {
  const plain = { terms: [{ term: '天', weight: 1 }], alternatives: [] }
  const lamp = { terms: [{ term: '灯', weight: 1 }], alternatives: [{ terms: ['lamp'], weight: 0.6 }] }
  const phrase = {
    terms: [...lamp.terms, ...plain.terms],
    alternatives: [{ terms: ['daylight'], weight: 0.6 }],
    parts: [lamp, plain],
  }
  expect(translateConcepts([phrase])).toEqual([
    {
      terms: [],
      alternatives: [{ terms: ['daylight'], weight: 0.7 }],
      parts: [{ terms: [], alternatives: [{ terms: ['lamp'], weight: 0.7 }] }],
    },
  ])
})

test('the score of a source goes to its translation, and to no other', () => {
  const twins = twinNumbers(chinese, english)
  expect([...twins]).toEqual([1, 0, -1])
  const scores = Float64Array.of(1, 0, 5)
  addTwinScores(scores, twins, Float64Array.of(2, 0))
  expect([...scores]).toEqual([1, 2, 5])
})
