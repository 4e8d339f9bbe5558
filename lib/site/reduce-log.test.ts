import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reduceLog } from './reduce-log.ts'

const line = (number: number, text: string, telling = false) => ({ line: number, text, noise: [], telling })

test('a log that fits into an address is left alone', () => {
  expect(reduceLog('one\ntwo', [line(0, 'one')])).toEqual({ query: 'one\ntwo', numbers: [] })
})

test('of a long log the telling lines are kept, and what fits around them, in order and with their numbers', () => {
  const healthy = Array.from({ length: 400 }, (_, index) =>
    line(index, `step ${index} done without a word to say`),
  )
  const lines = [...healthy]
  lines[300] = line(300, 'fatal: the lamp is gone', true)
  lines[309] = line(309, 'error: no light', true)
  const { query, numbers } = reduceLog(lines.map(({ text }) => text).join('\n'), lines)
  const reduced = query.split('\n')
  expect(reduced.length).toBeLessThan(200)
  expect(reduced.indexOf('error: no light') - reduced.indexOf('fatal: the lamp is gone')).toBe(9)
  expect(numbers).toHaveLength(reduced.length)
  expect(numbers[reduced.indexOf('fatal: the lamp is gone')]).toBe(301)
  expect(numbers[0]).toBeGreaterThan(200)
})

test('of a log of one long line as much is kept as fits', () => {
  const text = `{"msg":"the lamp is gone","frames":"${'voltage.go:41 '.repeat(9000)}"}`
  const { query } = reduceLog(text, [line(0, text, true)])
  expect(text).toContain(query)
  expect(query.length).toBeGreaterThan(1500)
})

test('whatever the lines, the reduced log fits into an address and never throws', () => {
  const lines = fc.array(
    fc.record({ text: fc.string({ unit: 'binary', maxLength: 3000 }), telling: fc.boolean() }),
  )
  fc.assert(
    fc.property(lines, (made) => {
      const log = made.map(({ text, telling }, index) => line(index, text, telling))
      const text = `${log.map((each) => each.text).join('\n')}${'x'.repeat(7000)}`
      expect(encodeURIComponent(reduceLog(text, log).query).length).toBeLessThanOrEqual(6000)
    }),
  )
})
