import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prepareSource } from './prepare-source.ts'

const md = (lines: string[]) => prepareSource(lines.join('\n'), 'md').text.split('\n')

test.each([
  [
    ['::: warning', 'x', ':::'],
    [':::warning', 'x', ':::'],
  ],
  [
    [':::note A title', 'x', ':::'],
    [':::note[A title]', 'x', ':::'],
  ],
  [
    [':::note[A title]{#id}', 'x', ':::'],
    [':::note[A title]{#id}', 'x', ':::'],
  ],
  [
    [':::note Odd ] title', 'x', ':::'],
    [':::note[Odd \\] title]', 'x', ':::'],
  ],
  [
    // the outer one gets more colons, as the parser wants it
    [':::note', ':::tip', 'x', ':::', ':::'],
    ['::::note', ':::tip', 'x', ':::', '::::'],
  ],
  [
    ['```', ':::note', '```'],
    ['```', ':::note', '```'],
  ], // code is left alone
  [
    [':::lamp', 'x', ':::'],
    [':::lamp', 'x', ':::'],
  ], // unknown names are no directives
  [
    ['- a', '  :::note', '  x', '  :::'],
    ['- a', '  :::note', '  x', '  :::'],
  ], // in a list item
])('rewrites %j', (lines, expected) => {
  expect(md(lines)).toEqual(expected)
})

test('escapes what is never closed, and keeps what was closed inside it', () => {
  const read = prepareSource(':::note\n:::tip\nx\n:::\nend', 'md')
  expect(read.text).toBe('\\:::note\n:::tip\nx\n:::\nend')
  expect(read.problems).toEqual([{ kind: 'unclosed-directive', line: 1, name: 'note' }])
})

test('does not take colons in code for the end of a directive', () => {
  expect(md([':::note', '```', ':::', '```', ':::'])).toEqual(['::::note', '```', ':::', '```', '::::'])
})

test('escapes a comment that is never closed, so that what follows stays in sight', () => {
  const read = prepareSource('<!-- a -->\n\n<!-- b\n\nend', 'md')
  expect(read.text).toBe('<!-- a -->\n\n\\<!-- b\n\nend')
  expect(read.problems).toEqual([{ kind: 'unclosed-comment', line: 3, name: '' }])
})

test('escapes custom heading ids in MDX only', () => {
  expect(prepareSource('## A {#a}', 'mdx').text).toBe('## A \\{#a}')
  expect(prepareSource('## A {#a}', 'md').text).toBe('## A {#a}')
})

test('never changes the number of lines', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(':::note', ':::', '::: tip x', '```', '~~~', '# a {#b}', '> ```'),
  )
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('md', 'mdx'), (lines, format) => {
      const body = lines.join('\n')
      const count = (text: string) => text.replaceAll('\r\n', '\n').split('\n').length
      expect(count(prepareSource(body, format).text)).toBe(count(body))
    }),
  )
})
