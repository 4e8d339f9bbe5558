import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reduceLog } from './reduce-log.ts'

const line = (number: number, text: string, telling = false) => ({ line: number, text, noise: [], telling })

test('a log that fits into an address is left alone', () => {
  expect(reduceLog('one\ntwo', [line(0, 'one')])).toBe('one\ntwo')
})

test('of a long log the telling lines are kept, and what fits around them, in order', () => {
  const healthy = Array.from({ length: 400 }, (_, index) =>
    line(index, `step ${index} done without a word to say`),
  )
  const lines = [...healthy, line(400, 'fatal: the lamp is gone', true), line(401, 'error: no light', true)]
  const reduced = reduceLog(lines.map(({ text }) => text).join('\n'), lines).split('\n')
  expect(reduced.slice(-2)).toEqual(['fatal: the lamp is gone', 'error: no light'])
  expect(reduced[0]).toBe('step 0 done without a word to say')
  expect(reduced.length).toBeLessThan(200)
})

test('whatever the lines, the reduced log fits into an address and never throws', () => {
  const lines = fc.array(
    fc.record({ text: fc.string({ unit: 'binary', maxLength: 3000 }), telling: fc.boolean() }),
  )
  fc.assert(
    fc.property(lines, (made) => {
      const log = made.map(({ text, telling }, index) => line(index, text, telling))
      const text = `${log.map((each) => each.text).join('\n')}${'x'.repeat(7000)}`
      expect(encodeURIComponent(reduceLog(text, log)).length).toBeLessThanOrEqual(6000)
    }),
  )
})
