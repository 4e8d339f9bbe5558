import { expect, test } from 'vitest'
import { processorSeconds } from '../processor-seconds.ts'
import { findForeignSyntax } from './foreign-syntax.ts'
import { scanLines } from './lines.ts'

const find = (text: string) => findForeignSyntax(scanLines(text), 'md')

test('the first place of each mark is told, with its line; fences are looked at where they begin', () => {
  expect(find('a\n\n!!! note\n\n{{< x >}}\n\n!!! tip')).toEqual([
    { line: 3, name: '!!! note' },
    { line: 5, name: '{{< x' },
  ])
  expect(find('```sh\n!!! note\n```\n\n```{note}\nx\n```')).toEqual([{ line: 5, name: '```{note}' }])
})

test.each([
  '{code:sh}',
  '{noformat}',
  '{panel:title=Lamp}',
  'h2. Wiring',
  '||name||value||',
  '!lamp.png!',
  'see !lamp.png|thumbnail! here',
  '{width=50%}',
  '![lamp](./lamp.png){width=50%}',
])('what a wiki writes is told: %s', (line) => {
  expect(find(line)).toHaveLength(1)
})

test.each(['GET /lamps/{code}', 'a || b || c', 'look at lamp.png! It is new', '`h2. Wiring`', '{ name: x }'])(
  'what only looks like a wiki is left alone: %s',
  (line) => {
    expect(find(line)).toEqual([])
  },
)

test('marks that never end take linear time', () => {
  const starts = [
    '{{<x ',
    '{%a',
    '[!INCLUDE [',
    '[!UICONTROL x',
    '[[a',
    '%%a',
    '<!--@include:',
    '++a',
    '+a',
    '<Tab ',
    '{code:a',
    '||a',
    '!a.png|',
    '!a',
  ]
  for (const start of [...starts, '){.a ', '{ .a ', '{{#a', '`', ':::image ', '> ', '[!code-a['])
    expect(processorSeconds(() => find(start.repeat(30_000)))).toBeLessThan(1)
  for (const [start, rest] of [
    ['{{<', '\t'],
    ['{% a', 'a'],
    ['{{< /', ' '],
  ] as const)
    expect(processorSeconds(() => find(start + rest.repeat(100_000)))).toBeLessThan(1)
})
