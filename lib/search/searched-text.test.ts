import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Highlight } from './highlight.ts'
import { lineStarts, searchedText, worthByStretch, worthOfText } from './searched-text.ts'

const looking = (...words: string[]): Highlight => ({
  worth: new Map(words.map((word) => [word, 1])),
  together: new Map(),
  needles: words.map((text) => ({ text, worth: 1 })),
})
const sections = [
  {
    anchor: null,
    heading: 'Wick',
    meaning: null,
    prose: 'A wick is wet.\nThe WICKER basket is dry.',
    code: [],
  },
  {
    anchor: 'b',
    heading: '灯芯',
    meaning: null,
    prose: '灯芯湿了',
    code: ['wick: not found\nunwick', 'oil'],
  },
]
const worths = (highlight: Highlight) => {
  const searched = searchedText(sections)
  return [...worthByStretch(searched, highlight, searched.fields)].map(
    (worth) => Math.round(worth * 100) / 100,
  )
}

test.each([
  // Words count where they begin, more of them count less and less, three times at most.
  ['wick', [0.5, 0.67, 0, 0, 0, 0.5]],
  ['灯芯', [0, 0, 0, 0.5, 0.5, 0]],
  ['o', [0, 0, 0, 0, 0, 0.5]],
  ['glass', [0, 0, 0, 0, 0, 0]],
])('"%s" in heading, prose and code of each section', (word, expected) => {
  expect(worths(looking(word))).toEqual(expected)
})

test('stretches that are lines say which line matched', () => {
  const searched = searchedText(sections)
  const [, prose = 0, code = 0] = searched.fields
  const starts = lineStarts(searched, prose, code)
  expect([...worthByStretch(searched, looking('basket'), starts)]).toEqual([0, 0.5])
})

test('what is prepared says the same as what is not', () => {
  const text = fc.stringMatching(/^[ab字 _.\n-]{0,40}$/u)
  fc.assert(
    fc.property(text, fc.constantFrom('a', 'ab', '字', '字字', 'b_a'), (prose, word) => {
      const searched = searchedText([{ anchor: null, heading: '', meaning: null, prose, code: [] }])
      const [, worth] = worthByStretch(searched, looking(word), searched.fields)
      expect(worth).toBeCloseTo(worthOfText(prose, looking(word)))
    }),
  )
})

test('letters whose lower case is longer keep their place', () => {
  const { text, lower } = searchedText([
    { anchor: null, heading: 'İSTANBUL Wick', meaning: null, prose: '', code: [] },
  ])
  expect(lower).toHaveLength(text.length)
  expect(lower).toContain('wick')
})
