import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { parseBody } from './parse-body.ts'

const md = (body: string) => parseBody(body, { format: 'md' })
const mdx = (body: string) => parseBody(body, { format: 'mdx' })
const shape = (node: Nodes): string =>
  `${node.type}${'children' in node && node.children.length > 0 ? `(${node.children.map(shape).join(' ')})` : ''}`

test.each([
  ['run `a` on <container-port> now', 'run a on <container-port> now'], // a placeholder is no tag
  ['a < b and {c}', 'a < b and {c}'],
  ['SELECT * FROM <table> WHERE', 'SELECT * FROM <table> WHERE'], // a known tag that is never closed
  ['see <b and c> there', 'see <b and c> there'], // attributes of no HTML
  ['<namespace>\n\nnext', '<namespace>\n\nnext'], // alone on a line it is an HTML block to the parser
  ['image: node:20 at 10.0.0.1:6443', 'image: node:20 at 10.0.0.1:6443'], // no text directives
  [':::unknown\ntext\n:::', ':::unknown\n\ntext\n\n:::'],
  ['one <!-- hidden --> two', 'one  two'], // comments are markup
])('keeps the visible text of %j', (body, text) => {
  expect(
    md(body)
      .tree.children.map((node) => textOf(node))
      .join('\n\n'),
  ).toBe(text)
})

test('keeps harmless HTML as HTML', () => {
  expect(shape(md('press <kbd>Ctrl</kbd><br>').tree)).toBe('root(paragraph(text html text html html))')
})

test.each([
  [':::warning\nbody\n:::', 'root(blockquote(paragraph paragraph(text)))'],
  ['::: warning\nbody\n:::', 'root(blockquote(paragraph paragraph(text)))'],
  [
    ':::note A **title** [0]\nbody\n:::',
    'root(blockquote(paragraph(text strong(text) text) paragraph(text)))',
  ],
  [
    ':::note\n:::tip\ninner\n:::\nouter\n:::',
    'root(blockquote(paragraph blockquote(paragraph paragraph(text)) paragraph(text)))',
  ],
  ['> [!NOTE]\n> body', 'root(blockquote(paragraph paragraph(text)))'],
  ['> [!NOTE]  \n> body', 'root(blockquote(paragraph paragraph(text)))'],
  ['> [!CAUTION] Careful\n> body', 'root(blockquote(paragraph(text) paragraph(text)))'],
  ['> [!OTHER]\n> body', 'root(blockquote(paragraph(text)))'],
])('reads the callout %j', (body, tree) => {
  expect(shape(md(body).tree)).toBe(tree)
})

test('reports a directive that is never closed, and shows it as text', () => {
  const parsed = md('one\n\n:::warning\ntwo')
  expect(parsed.sourceProblems).toEqual([{ kind: 'unclosed-directive', line: 3, name: 'warning' }])
  expect(shape(parsed.tree)).toBe('root(paragraph(text) paragraph(text))')
})

test('leaves directives inside fenced code alone', () => {
  expect(shape(md('```md\n:::warning\n```').tree)).toBe('root(code)')
})

test('gives unique heading ids, custom ones first', () => {
  const { headings } = md('## Cause\n\n## Cause\n\n## 根本原因 {#root-cause}\n\n### `kubectl` <pod>')
  expect(headings.map(({ id, depth, text, line }) => [id, depth, text, line])).toEqual([
    ['cause', 2, 'Cause', 1],
    ['cause-1', 2, 'Cause', 3],
    ['root-cause', 2, '根本原因', 5],
    ['kubectl-pod', 3, 'kubectl <pod>', 7],
  ])
})

test('reads emphasis that ends beside Han characters', () => {
  expect(shape(md('**注意：**请先备份').tree)).toBe('root(paragraph(strong(text) text))')
})

test('reads components of ours in MDX, and custom heading ids', () => {
  const parsed = mdx('## Steps {#go}\n\n<Tabs>\n<Tab label="a">\n\ntext\n\n</Tab>\n</Tabs>')
  expect(parsed.degraded).toBe(false)
  expect(parsed.headings[0]?.id).toBe('go')
})

test.each([
  ['import x from "y"\n\ntext', 1, 1],
  ['text\n\n{process.env.HOME}', 3, 1],
  ['a <Unknown/>', 1, 3],
  ['<Tab label={1}>\n</Tab>', 1, 1],
  ['<a onclick="x">b</a>', 1, 1],
])('refuses code in MDX: %j', (body, line, column) => {
  const parsed = mdx(body)
  expect(parsed.degraded).toBe(true)
  expect(parsed.violations[0]).toMatchObject({ line, column })
})

test('refuses HTML in capitals in MDX, which would be a component that does not exist', () => {
  const parsed = mdx('<Details>\n\ntext\n\n</Details>')
  expect(parsed.violations).toEqual([
    {
      line: 1,
      column: 1,
      message: '<Details> is not a component that articles may use',
      fix: 'write HTML in small letters: <details>',
    },
  ])
})

test.each([
  ['<Tabs>stray</Tabs>', 'outside of its tabs'],
  ['<Tabs>\n\nstray\n\n<Tab label="a">x</Tab>\n</Tabs>', 'outside of its tabs'],
  ['<Tabs>\n<Tab>x</Tab>\n</Tabs>', 'no label'],
  ['<Tabs>\n<Tab label=" ">x</Tab>\n</Tabs>', 'no label'],
])('refuses what tabs have no place for, so that it is not lost: %j', (body, message) => {
  const parsed = mdx(body)
  expect(parsed.degraded).toBe(true)
  expect(parsed.violations).toMatchObject([{ message: expect.stringContaining(message) }])
})

test.each([
  '<Tabs><Tab label="a">x</Tab> <Tab label="b">y</Tab></Tabs>',
  '<Tabs>\n<Tab label="a">x</Tab>\n{/* note */}\n<Tab label="b">y</Tab>\n</Tabs>',
])('takes tabs on one line or several: %j', (body) => {
  expect(mdx(body).violations).toEqual([])
})

test('reads MDX that does not parse as plain Markdown and says where it failed', () => {
  const parsed = mdx('## One\n\nA <pod-name> here')
  expect(parsed.problem).toMatchObject({ line: 3 })
  expect(textOf(parsed.tree)).toContain('A <pod-name> here')
})

test('reads a tag left open in an underlined heading as plain Markdown, with the problem told', () => {
  const parsed = parseBody('<div>Voltage\n---\n', { format: 'mdx' })
  expect(parsed.degraded).toBe(true)
  expect(parsed.problem?.fix).toContain('rename the file to .md')
  expect(textOf(parsed.tree)).toContain('<div>Voltage')
})

test('never throws, whatever the text', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      ':::note',
      ':::',
      '```',
      '> [!NOTE]',
      '<b>',
      '</b>',
      '<x',
      '# a {#b}',
      '- a',
      '|a|',
      '{',
      '<!--',
    ),
  )
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('md', 'mdx'), (lines, format) => {
      const parsed = parseBody(lines.join('\n'), { format })
      expect(parsed.tree.type).toBe('root')
      expect(new Set(parsed.headings.map((heading) => heading.id)).size).toBe(parsed.headings.length)
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['js{1,3-4} title="a"', 'js', '{1,3-4} title="a"'],
  ['ts:line-numbers {1}', 'ts', '{1}'],
  ['php:no-line-numbers', 'php', null],
  ['ts:line-numbers=2{3}', 'ts', '{3}'],
  ['{2}', null, '{2}'],
  ['c++ x', 'c++', 'x'],
])('reads the language and the words of ```%s', (info, lang, meta) => {
  expect(md(`\`\`\`${info}\nx\n\`\`\``).tree.children[0]).toMatchObject({ type: 'code', lang, meta })
})

test('an anchor of HTML or spaces at the end of a heading are no part of its id', () => {
  const { headings } = md('## The fix <a href="#the-fix" id="the-fix"></a>\n\n## Hints &#x20;')
  expect(headings.map(({ id }) => id)).toEqual(['the-fix', 'hints'])
})
