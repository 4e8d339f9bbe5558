import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { parseBody } from './parse-body.ts'

/** Elements with their labels, and of the rest the kinds. */
const shape = (node: Nodes): string => {
  const isElement = node.type === 'mdxJsxFlowElement'
  const label = isElement ? node.attributes.map(({ value }) => ` ${value}`).join('') : ''
  const children = 'children' in node ? node.children.map(shape).join(' ') : ''
  const name = isElement ? `${node.name}${label}` : node.type
  return children === '' ? name : `${name}(${children})`
}
const md = (body: string) => parseBody(body, { format: 'md' })

test.each([
  [
    ':::tabs\n:::tab With `lamp.yaml`\none {x} <y>\n:::\n:::tab B\ntwo\n:::\n:::',
    'root(Tabs(Tab With `lamp.yaml`(paragraph(text text)) Tab B(paragraph(text))))',
  ],
  ['::: code-group\n\n```sh [npm]\na\n```\n\n```sh\nb\n```\n\n:::', 'root(Tabs(Tab npm(code) Tab sh(code)))'],
  [
    '- a\n\n  :::tabs\n  :::tab A\n  b\n  :::\n  :::',
    'root(list(listItem(paragraph(text) Tabs(Tab A(paragraph(text))))))',
  ],
  [
    ':::steps\n### One\n:::note\nx\n:::\n:::',
    'root(Steps(heading(text) blockquote(paragraph paragraph(text))))',
  ],
  [':::tabs\nbefore\n:::tab\na\n:::\n:::', 'root(paragraph(text) Tabs(Tab 1(paragraph(text))))'], // nothing vanishes
  [':::tabs\nnothing else\n:::', 'root(paragraph(text))'],
  [':::tab A\nb\n:::', 'root(paragraph(text) paragraph(text) paragraph(text))'], // no tab of anything
])('reads %j', (body, tree) => {
  expect(shape(md(body).tree)).toBe(tree)
})

test('the name of a tab of code is not shown with the code as well', () => {
  const { tree } = md('::: code-group\n```sh [a.sh] {1}\nx\n```\n:::')
  expect(JSON.stringify(tree)).toContain('"meta":"{1}"')
})

test('groups are the same in MDX, beside components', () => {
  const { tree, degraded } = parseBody(':::tabs\n:::tab A\n<Badge>new</Badge>\n:::\n:::', { format: 'mdx' })
  expect(degraded).toBe(false)
  expect(shape(tree)).toContain('Tabs(Tab A(')
})

test('whether a part begins unfolded is no part of its title', () => {
  const { tree } = md('::: details Look {open}\nx\n:::\n\n::: tip Use {it}\ny\n:::')
  expect(JSON.stringify(tree)).not.toContain('{open}')
  expect(JSON.stringify(tree)).toContain('Use {it}')
})
