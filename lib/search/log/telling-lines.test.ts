import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stripTerminal } from './ansi.ts'
import {
  maxPairs,
  maxShownLines,
  maxTellingLines,
  maxTerms,
  readLog,
  type TermStatistics,
} from './telling-lines.ts'

/** An index of 1,000 documents in which every word is known; the named ones are rare. */
function indexWith(rare: readonly string[], unknown: readonly string[] = []): TermStatistics {
  return {
    termsOf: (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
    documentFrequency: (term) => (unknown.includes(term) ? 0 : rare.includes(term) ? 2 : 300),
    total: 1000,
  }
}
const common = indexWith([])

test('an error line is chosen before quiet ones, and its words weigh more', () => {
  const paste = [
    '2031-04-02T08:15:31Z info starting the blue server',
    '2031-04-02T08:15:32Z error paint bucket overflow',
  ].join('\n')
  const { telling, terms } = readLog(paste, common)
  expect(telling.map(({ line, weight }) => [line, weight])).toEqual([
    [0, 0.15],
    [1, 1],
  ])
  expect(terms.slice(0, 4).map(({ term }) => term)).toEqual(['bucket', 'error', 'overflow', 'paint'])
})

test('noise is never searched for', () => {
  const { terms } = readLog(
    'E0402 08:15:31.220417 1 a.go:1] lost web-5d59d67564-abcde at 10.0.0.9:6443 after 3h12m\nW0402 08:15:32.220417 1 a.go:2] x',
    common,
  )
  expect(terms.map(({ term }) => term).sort()).toEqual(['a', 'after', 'at', 'go', 'lost', 'web', 'x'].sort())
})

test('neighbouring words of a telling line are pairs, weighed by its level', () => {
  const { pairs } = readLog(
    '2031-04-02T08:15:31Z info blue server\n2031-04-02T08:15:32Z error no 3h12m paint',
    common,
  )
  expect(pairs).toEqual([
    { term: 'error no', weight: 1 },
    { term: 'no paint', weight: 1 },
    { term: 'blue server', weight: 0.15 },
  ])
})

test('a number that few articles have is searched for, with little weight, and not shown as noise', () => {
  const text = '2031-04-02T08:15:31Z error dial 10.0.0.9:16379 after 4711 tries'
  const { terms, lines } = readLog(`${text}\n${text}`, indexWith(['16379']))
  expect(terms.find(({ term }) => term === '16379')?.weight).toBeCloseTo(0.3)
  expect(terms.map(({ term }) => term)).not.toContain('4711')
  expect(lines[0]?.noise.map(([start, end]) => text.slice(start, end))).toEqual([
    '2031-04-02T08:15:31Z',
    '10.0.0.9:',
    '4711',
  ])
})

test('words that the index does not know are left out', () => {
  const { terms } = readLog('error: paint\nerror: acme', indexWith([], ['acme']))
  expect(terms.map(({ term }) => term)).toEqual(['error', 'paint'])
})

test('the rarest lines are kept when there are many, once each, and shown with their line number', () => {
  const lines = Array.from({ length: 300 }, (_, i) => `2031-04-02T08:15:31Z error message${i} is common here`)
  lines[250] = '2031-04-02T08:15:31Z error zebra is common here'
  lines[260] = '2032-05-03T09:16:32Z error zebra is common here'
  const { telling, lines: shown } = readLog(lines.join('\n'), indexWith(['zebra']))
  expect(telling).toHaveLength(maxTellingLines)
  expect(telling.map(({ line }) => line)).toContain(250)
  expect(telling.map(({ line }) => line)).not.toContain(260)
  expect(shown).toHaveLength(maxShownLines)
  expect(shown.filter((line) => line.telling)).toHaveLength(maxTellingLines)
})

test('the head of a table is noise as a whole', () => {
  const { lines } = readLog('NAME    READY   STATUS\nweb-0   0/1     Pending', common)
  expect(lines[0]).toEqual({ line: 0, text: 'NAME    READY   STATUS', noise: [[0, 22]], telling: false })
})

test('what is not told of a JSON line is shown as noise', () => {
  const text = '{"ts":"2031-04-02","msg":"no paint for 3h12m"}'
  const { lines } = readLog(text, common)
  expect(lines[0]?.noise.map(([start, end]) => text.slice(start, end))).toEqual([
    '{"ts":"2031-04-02","msg":"',
    '3h12m"}',
  ])
})

test('of a long paste the lines around the telling ones are shown, and not its beginning', () => {
  const quiet = (count: number) => Array.from({ length: count }, () => '10.0.0.9')
  const { lines } = readLog([...quiet(900), 'error: paint overflow', ...quiet(900)].join('\n'), common)
  expect([lines[0]?.line, lines.at(-1)?.line]).toEqual([800, 999])
})

test('a line is shown as the terminal shows it, without the escapes that colour it', () => {
  const { lines } = readLog('\u001b[31merror\u001b[0m paint overflow\r\n\u001b[2mdone\u001b[0m', common)
  expect(lines.map(({ text }) => text)).toEqual(['error paint overflow', 'done'])
})

test('a paste over 200 KB is cut, which is said', () => {
  const { lines, leftOut } = readLog('error: paint\n'.repeat(20_000), common)
  expect(lines).toHaveLength(maxShownLines)
  expect(leftOut).toBe(20_000 - maxShownLines)
})

test('any paste is read within bounds', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '\n',
      '  ',
      '{"msg":"',
      '"}',
      'level=error msg="',
      'NAME   READY   STATUS\n',
      '10.0.0.9',
      '\u001b[31m',
    ),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const paste = parts.join('')
      const { lines, telling, terms, pairs } = readLog(paste, common)
      expect(pairs.length).toBeLessThanOrEqual(maxPairs)
      expect(telling.length).toBeLessThanOrEqual(maxTellingLines)
      expect(terms.length).toBeLessThanOrEqual(maxTerms)
      const given = stripTerminal(paste).text.split(/\r\n|[\n\r]/)
      for (const { line, text, noise } of lines) {
        expect(text).toBe(given[line])
        let before = -1
        for (const [start, end] of noise) {
          expect(start).toBeGreaterThan(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          before = end
        }
      }
      for (const { weight } of terms) expect(weight).toBeGreaterThan(0)
    }),
  )
})
