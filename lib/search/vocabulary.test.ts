import { expect, test } from 'vitest'
import { loadVocabulary } from '../content/load-vocabulary.ts'
import { analyze } from './analyze.ts'
import { createVocabulary, wholeVocabulary } from './vocabulary.ts'

const vocabulary = createVocabulary(
  wholeVocabulary([
    ['out of oil', 'dry', 'empty tank'],
    ['tank', 'barrel'],
    ['dry', 'arid'],
    ['缺油', 'dry'],
  ]),
)
const read = (text: string) =>
  vocabulary.read(analyze(text)).map(({ terms, alternatives }) => ({
    typed: terms.map(({ term }) => term).join(' '),
    others: alternatives.map((each) => each.terms.join(' ')).sort(),
  }))

test.each([
  ['a word that no group has stands alone', 'lamp', [{ typed: 'lamp', others: [] }]],
  ['a word has the others of its group', 'barrel', [{ typed: 'barrel', others: ['tank'] }]],
  [
    'a word in several groups has those of all',
    'dry',
    [{ typed: 'dry', others: ['arid', 'empti tank', 'out oil', '缺 缺油 油'] }],
  ],
  [
    'the longest entry counts, not the words in it',
    'empty tank',
    [{ typed: 'empti tank', others: ['dry', 'out oil'] }],
  ],
  ['stop words do not matter', 'out of the oil', [{ typed: 'out oil', others: ['dry', 'empti tank'] }]],
  [
    'Han, in the middle of other Han',
    '灯缺油',
    [
      { typed: '灯', others: [] },
      { typed: '灯缺', others: [] },
      { typed: '缺 缺油 油', others: ['dry'] },
    ],
  ],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('the entries within an entry are its parts, where they have others of their own', () => {
  const partsOf = (text: string) =>
    vocabulary
      .read(analyze(text))
      .map(({ parts }) => parts?.map(({ alternatives }) => alternatives.map(({ terms }) => terms)))
  expect(partsOf('empty tank')).toEqual([[[], [['barrel']]]])
  expect(partsOf('out of oil')).toEqual([undefined])
  expect(partsOf('dry')).toEqual([undefined])
})

test('every term of the query is in one concept, in order', () => {
  const terms = analyze('the empty tank of a dry lamp is out of oil, barrel dry')
  expect(vocabulary.read(terms).flatMap((concept) => concept.terms.map(({ term }) => term))).toEqual(terms)
})

test('no English phrase that ships comes down to one word: `log in` would be met by every `log`', () => {
  const phrases = loadVocabulary('no such folder')
    .flat()
    .filter((entry) => /^[a-z]+(?: [a-z]+)+$/.test(entry))
  expect(phrases.length).toBeGreaterThan(1000)
  expect(phrases.filter((phrase) => analyze(phrase).length < 2)).toEqual([])
})
