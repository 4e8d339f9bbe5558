import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJsonFields, readLogfmtFields } from './fields.ts'

const pairs = (line: string, read = readJsonFields) =>
  read(line).map(({ key, start, end }) => [key, line.slice(start, end)])

test('a JSON line gives its keys and values, nested ones too', () => {
  expect(pairs('{"msg":"a \\"b\\" c","n":3,"k":{"err":"x"},"list":["y"]}')).toEqual([
    ['msg', 'a \\"b\\" c'],
    ['n', '3'],
    ['err', 'x'],
  ])
})

test('a JSON line that is cut off gives what is there', () => {
  expect(pairs('2031 {"level":"error","msg":"the blue fi')).toEqual([
    ['level', 'error'],
    ['msg', 'the blue fi'],
  ])
})

test('a logfmt line gives its keys and values', () => {
  expect(pairs('level=error msg="a \\"b\\" c" n=3 empty= err="cut', readLogfmtFields)).toEqual([
    ['level', 'error'],
    ['msg', 'a \\"b\\" c'],
    ['n', '3'],
    ['err', 'cut'],
  ])
})

test.each([
  ['JSON', readJsonFields],
  ['logfmt', readLogfmtFields],
])('values of %s lie inside the line, in order', (_name, read) => {
  const sign = fc.constantFrom('"', '\\', ':', '{', '}', '=', ' ', 'a', 'msg', '"k":', 'k="', ',')
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
      const line = signs.join('')
      let before = 0
      for (const { start, end } of read(line)) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(line.length)
        before = end
      }
    }),
  )
})
