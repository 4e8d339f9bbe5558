import { expect, test, vi } from 'vitest'
import { readBody } from './read-body.ts'

// A parser that fails on a word, as one with a fault in it would on some text.
vi.mock('./markdown/parse-body.ts', async (original) => {
  const { parseBody } = await original<typeof import('./markdown/parse-body.ts')>()
  return {
    parseBody: (...given: Parameters<typeof parseBody>) => {
      if (given[0].includes('faulty')) throw new TypeError('no such token')
      return parseBody(...given)
    },
  }
})

test('a body that the parser fails on is shown as it was typed, with the reason', () => {
  const body = '# Lamp\n\nfaulty *text*'
  expect(readBody(body, 'md')).toMatchObject({
    tree: { children: [{ type: 'code', value: body }] },
    degraded: true,
    isTooDeep: false,
    problem: { line: 1, column: 1, message: 'the parser fails on it: no such token' },
  })
})

test('a body that is nested too deeply is shown as it was typed', () => {
  const body = `${'> '.repeat(200)}x`
  expect(readBody(body, 'md')).toMatchObject({
    tree: { children: [{ type: 'code', value: body }] },
    degraded: true,
    isTooDeep: true,
    problem: null,
  })
  expect(readBody('> x', 'md')).toMatchObject({ degraded: false, isTooDeep: false })
})
