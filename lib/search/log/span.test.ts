import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blank, filler, mergeSpans, type Span, withoutSpans } from './span.ts'

test('spans that touch or overlap are one, empty ones none', () => {
  const spans: Span[] = [
    [5, 7],
    [0, 2],
    [2, 3],
    [6, 9],
    [4, 4],
  ]
  expect(mergeSpans(spans)).toEqual([
    [0, 3],
    [5, 9],
  ])
})

test('blanking keeps the length', () => {
  expect(blank('abcdef', [[1, 3]])).toBe(`a${filler}${filler}def`)
  expect(blank('abc', [])).toBe('abc')
})

test('cutting holes out of spans leaves what is in a span and in no hole', () => {
  const spans = fc
    .array(fc.tuple(fc.nat(30), fc.nat(6)), { maxLength: 6 })
    .map((pairs) => mergeSpans(pairs.map(([start, length]) => [start, start + length] as const)))
  const covered = (list: readonly Span[], at: number) => list.some(([start, end]) => start <= at && at < end)
  fc.assert(
    fc.property(spans, spans, (given, holes) => {
      const rest = withoutSpans(given, holes)
      for (let at = 0; at < 40; at += 1) {
        expect(covered(rest, at)).toBe(covered(given, at) && !covered(holes, at))
      }
    }),
  )
})
