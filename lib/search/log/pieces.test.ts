import { expect, test } from 'vitest'
import { isStructured, readPieces } from './pieces.ts'

const pieces = (line: string) =>
  readPieces(line).map(({ start, end, weight }) => [line.slice(start, end), weight])

test('of a JSON line the message and the error tell, the component tells half, time and names nothing', () => {
  const line =
    '{"ts":"2031-04-02","level":"error","component":"blued","pod":"web-0","msg":"no paint","error":"EOF"}'
  expect(pieces(line)).toEqual([
    ['blued', 0.5],
    ['no paint', 1],
    ['EOF', 1],
  ])
})

test('of a logfmt line the message tells', () => {
  expect(pieces('time=2031-04-02 level=error msg="no paint" colour=blue')).toEqual([
    ['no paint', 1],
    ['blue', 0.3],
  ])
})

test('text before the pairs tells', () => {
  expect(pieces('2031-04-02 info no paint left {"colour": "blue", "ts": 4}')).toEqual([
    ['2031-04-02 info no paint left {"', 1],
    ['blue', 0.3],
  ])
})

test('a klog line with pairs is structured', () => {
  expect(pieces('E0402 08:15:31.2 1 a.go:1] "No paint" err="EOF" node="web"')).toEqual([
    ['E0402 08:15:31.2 1 a.go:1] "No paint" ', 1],
    ['EOF', 1],
  ])
})

test.each(['volumes=[data], timed out', 'the "blue": paint', 'rpc error: code = 14', ''])(
  '%j is one piece, since a pair in a sentence is no structure',
  (line) => {
    expect(isStructured(line)).toBe(false)
    expect(readPieces(line)).toEqual([{ start: 0, end: line.length, weight: 1 }])
  },
)

test.each([
  ['    Reason:       OOMKilled', [['OOMKilled', 1]]],
  ['Last State:     Terminated', [['Terminated', 1]]],
  ['  Image:          paint/web:2.1', [['paint/web:2.1', 0.3]]],
  ['Node:             worker-3/10.1.2.3', []],
])('of %j, as kubectl describe prints it, the value tells as much as its name says', (line, expected) => {
  expect(pieces(line)).toEqual(expected)
})
