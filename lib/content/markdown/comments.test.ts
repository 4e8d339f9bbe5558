import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutComments } from './comments.ts'

test.each([
  ['a <!-- b --> c', 'a  c'],
  ['a <!-- b\n\nc --> d', 'a  d'],
  ['a <!-- b', 'a <!-- b'], // never closed: text
  ['`<!-- a -->` <!-- b -->', '`<!-- a -->` '],
  ['`` `<!-- a --> `` b', '`` `<!-- a --> `` b'],
  ['\\`<!-- a -->`', '\\``'], // an escaped backtick begins no code
  ['one ` tick <!-- a -->\n\nand ` another', 'one ` tick \n\nand ` another'], // code ends with its paragraph
  ['```html\n<!-- a -->\n```\n<!-- b -->', '```html\n<!-- a -->\n```\n'],
  ['<!-- was:\n```sh\na\n```\n--> b', ' b'], // a block goes over code
  ['- <!-- was:\n\n  ~~~\n  a\n  ~~~\n  -->', '- '],
  ['a <!-- b\n```\nc -->\n```', 'a <!-- b\n```\nc -->\n```'], // one in a line ends with its paragraph
  ['a {/* b */} c', 'a {/* b */} c'], // means nothing in Markdown
])('of %j readers get %j', (body, expected) => {
  expect(withoutComments(body, 'md')).toBe(expected)
})

test('MDX has comments of its own', () => {
  expect(withoutComments('a {/* b */}{ /* c\n */ } `{/* d */}`', 'mdx')).toBe('a  `{/* d */}`')
})

const piece = fc.constantFrom('<!--', '-->', '`', '``', '\\', '\n', '\n\n', '{/*', '*/}', 'word')

test('adds nothing, and leaves no comment that is closed outside of code', () => {
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const body = pieces.join('')
      const shown = withoutComments(body, 'mdx')
      expect(shown.length).toBeLessThanOrEqual(body.length)
      if (!body.includes('`')) expect(shown).not.toMatch(/<!--[\s\S]*-->/)
    }),
  )
})
