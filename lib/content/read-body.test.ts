import { expect, test, vi } from 'vitest'
import { processorSeconds } from './processor-seconds.ts'
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
  for (const name of ['lamp', 'note'])
    expect(readBody(`:::${name}\n`.repeat(20), 'md')).toMatchObject({ isTooDeep: false })
  expect(readBody('> x', 'md')).toMatchObject({ degraded: false, isTooDeep: false })
})

test('quotations without end on one line are not read at all, and a drawn line is no list', () => {
  const spent = processorSeconds(() => {
    for (const mark of ['> ', '- ', '>', '1. '])
      expect(readBody(`a\n\n${mark.repeat(200_000)}x`, 'md')).toMatchObject({ isTooDeep: true })
  })
  expect(spent).toBeLessThan(2)
  expect(readBody('- '.repeat(200), 'md')).toMatchObject({
    tree: { children: [{ type: 'thematicBreak' }] },
    isTooDeep: false,
  })
})

test.each([
  [
    'within each other',
    Array.from({ length: 1000 }, (_, index) => `${':'.repeat(1003 - index)}lamp`).join('\n'),
  ],
  ['never closed', ':::lamp\n'.repeat(1000)],
  ['in a quotation', '> :::lamp\n'.repeat(1000)],
  ['in a list', `- :::lamp\n${'  :::lamp\n'.repeat(1000)}`],
])('directives of any name by the thousand do not hold up the others: %s', (_, body) => {
  const read = () =>
    expect(readBody(body, 'md')).toMatchObject({ isTooDeep: true, tree: { children: [{ value: body }] } })
  expect(processorSeconds(read)).toBeLessThan(10) // three, where they took minutes
})

test('a long article with callouts, also in callouts, is read', () => {
  const callout = `::::note\n${'A line.\n\n'.repeat(40)}:::tip\nB\n:::\n::::\n\n`
  expect(readBody(callout.repeat(50), 'md')).toMatchObject({ isTooDeep: false, sourceProblems: [] })
})

test('tags that end nothing take no time, after tags that nothing ends', () => {
  const spent = processorSeconds(() => readBody('<b>'.repeat(40_000) + '</i>'.repeat(40_000), 'md'))
  expect(spent).toBeLessThan(10) // two, where they took twenty
})
