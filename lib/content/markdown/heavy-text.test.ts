import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { readBody } from '../read-body.ts'
import { parseBody } from './parse-body.ts'
import { prepareSource } from './prepare-source.ts'

const many = 20_000
const read = (body: string, format: 'md' | 'mdx' = 'md') => parseBody(body, { format })

/** Types of the nodes below the root, down to the given level. */
function shape(node: Nodes, levels: number): unknown {
  return levels === 0 || !('children' in node)
    ? node.type
    : [node.type, ...node.children.map((child) => shape(child, levels - 1))]
}

test.each([
  ']',
  '[',
  '<!--',
  '<?',
  '<![CDATA[',
  '*a_ ',
  '`` ',
  '~~a ',
  '&',
  '\\]',
  '[[1,2],"b_c"],',
  '![a](',
])('of a line of %j the parser sees nothing, and the page shows all', (part) => {
  const line = `x ${part.repeat(many)}y`
  expect(prepareSource(line, 'md').text.length).toBeLessThan(20)
  for (const format of ['md', 'mdx'] as const) {
    const { tree, sourceProblems } = read(`a\n\n${line}\n\n**b**`, format)
    expect(tree.children.map((node) => textOf(node))).toEqual(['a', line, 'b'])
    expect(sourceProblems).toEqual([{ kind: 'heavy-text', line: 3, name: '' }])
  }
})

test('braces, which MDX reads as expressions, are such signs in MDX alone', () => {
  const text = 'lamp {.note}\n'.repeat(2000).trim()
  expect(prepareSource(text, 'mdx').text).not.toContain('lamp')
  expect(prepareSource(text, 'md').text).toBe(text)
})

test('a piece over many lines is one, and what follows stands where it stood', () => {
  const lines = Array.from({ length: 400 }, (_, index) => `lamp[${index}]: [INFO] *on*`)
  const { tree, headings } = read(`${lines.join('\n')}\n\n## Cause\n`)
  expect(textOf(tree.children[0])).toBe(lines.join('\n'))
  expect(headings[0]).toMatchObject({ text: 'Cause', line: 402 })
})

test.each([
  ['> ', ['root', ['blockquote', ['paragraph', 'text']]]],
  ['- ', ['root', ['list', ['listItem', 'paragraph']]]],
  ['# ', ['root', ['heading', 'text']]],
])('what stands before it keeps its meaning: %j', (before, expected) => {
  expect(shape(read(`${before}${']'.repeat(many)}`).tree, 3)).toEqual(expected)
})

test.each([
  ['a table', `|a|b|\n|-|-|\n${'|[x](y)|`z` *w*|\n'.repeat(500)}`],
  ['a table without marks at its sides', `a|b\n-|-\n${'[x](y)|`z` *w*\n'.repeat(500)}`],
  ['a list', '- [x](y) `z`\n'.repeat(500)],
  [
    'definitions',
    Array.from({ length: 800 }, (_, index) => `[a${index}]: https://lamps.example/${index}\n`).join(''),
  ],
  ['paragraphs', 'snake_case_name `and` [more](x)\n\n'.repeat(500)],
  ['code', `~~~\n${'[a] *b* `c`\n'.repeat(500)}~~~`],
  ['indented code', '    [a] *b* `c`\n'.repeat(500)],
  ['HTML', `<table>\n${'<tr><td>[a] *b* `c` d_e</td></tr>\n'.repeat(500)}</table>`],
])('%s may be as long as it likes', (_name, body) => {
  const source = prepareSource(body, 'md')
  expect(source.text).toBe(body)
  expect(source.heavy.size).toBe(0)
})

test('in HTML it stands as it was typed, and is nobody’s fault', () => {
  const body = `<pre>\n\n${'[a] *b* `c`\n'.repeat(500)}\n</pre>`
  const { tree, sourceProblems } = read(body)
  expect(tree.children).toMatchObject([{ type: 'html', value: body }])
  expect(sourceProblems).toEqual([])
})

test('whatever the signs are, no text is lost, and none is read as Markdown', () => {
  const signs = fc.constantFrom('[', ']', '*', '_', '`', '&', '<!', 'x', ' y', '\\')
  fc.assert(
    fc.property(fc.array(signs, { minLength: 1, maxLength: 8 }), (parts) => {
      const line = `x${parts.join('').repeat(1500)}x`
      fc.pre((line.match(/[[\]*_~`&\\]|<!/g)?.length ?? 0) > 1000)
      expect(textOf(read(line).tree)).toBe(line)
    }),
    { numRuns: 50 },
  )
})

test('callouts in callouts are read up to a hundred deep; what is never closed is not in another', () => {
  const nested = (depth: number) => `${':::note\n'.repeat(depth)}x\n${':::\n'.repeat(depth)}`
  expect(() => prepareSource(nested(100), 'md')).not.toThrow()
  expect(() => prepareSource(nested(101), 'md')).toThrow(RangeError)
  expect(() => prepareSource(`${':::note\n'.repeat(200)}${nested(1)}`, 'md')).not.toThrow()
  expect(readBody(nested(2000), 'md')).toMatchObject({
    isTooDeep: true,
    tree: { children: [{ type: 'code' }] },
  })
})
