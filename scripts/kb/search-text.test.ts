import { expect, test } from 'vitest'
import type { Hit, SearchResult, Understood } from '../../lib/search/types.ts'
import { formatHits, formatUnderstood } from './search-text.ts'

const hit: Hit = {
  path: 'en/wet-paint',
  locale: 'en',
  slug: 'wet-paint',
  id: 'KB260100001',
  title: 'Wet paint',
  titleParts: [{ text: 'Wet paint', mark: true }],
  kind: 'how-to',
  products: ['blue'],
  versions: ['4.2.x'],
  components: [],
  state: 'draft',
  updated: null,
  score: 7.129,
  section: { heading: 'Cause', anchor: 'cause' },
  snippet: {
    parts: [
      { text: 'the ', mark: false },
      { text: 'paint\n is', mark: true },
    ],
    code: false,
  },
  why: [],
  applicability: 'not-stated',
}
const understood: Understood = {
  kind: 'text',
  phrases: [],
  excluded: [],
  filters: {},
  corrections: [],
  log: [],
  unknown: [],
  logLeftOut: 0,
  otherLocale: false,
}
const result = (hits: readonly Hit[], total: number): SearchResult => ({
  hits,
  total,
  facets: { kind: [], product: [], line: [], component: [] },
  understood,
})

test('a hit shows title, place, score, facts and the snippet', () => {
  expect(formatHits(result([hit], 1))).toBe(
    [
      ' 1  Wet paint',
      '    en/wet-paint#cause  7.13',
      '    KB260100001 · how-to · blue · 4.2.x · draft, versions not stated',
      '    the paint',
      '    is',
    ].join('\n'),
  )
})

test('a hit without facts, section or snippet is two lines', () => {
  const bare: Hit = {
    ...hit,
    id: null,
    kind: null,
    products: [],
    versions: [],
    state: 'published',
    section: null,
    snippet: { parts: [], code: false },
    applicability: null,
  }
  expect(formatHits(result([bare], 1))).toBe(' 1  Wet paint\n    en/wet-paint  7.13')
})

test('what is not shown is counted, and nothing is said to be nothing', () => {
  expect(formatHits(result([hit], 3))).toContain('… 2 more (--limit)')
  expect(formatHits(result([], 0))).toBe('No article matches.')
})

test('what was made of the query is told', () => {
  const line = { text: 'x', noise: [] }
  const notes = formatUnderstood({
    ...understood,
    kind: 'log',
    log: [
      { ...line, line: 0, telling: false },
      { ...line, line: 4, telling: true },
    ],
    logLeftOut: 7,
    corrections: [{ from: 'piant', to: 'paint' }],
    phrases: ['wet paint'],
    excluded: ['red'],
    otherLocale: true,
  })
  expect(notes).toEqual([
    'read as a log; searched for line 5',
    'left out: 7 lines of the log that tell less',
    'searched for "paint" instead of "piant"',
    'exact: "wet paint"',
    'without: red',
    'few hits: other languages were searched too',
  ])
  expect(formatUnderstood(understood)).toEqual([])
})
