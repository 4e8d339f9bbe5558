import fc from 'fast-check'
import { expect, test } from 'vitest'
import { convertComments } from './comments.ts'

test.each([
  ['a <!-- b --> c', 'a {/* b */} c', [1]],
  ['a\n\n<!-- b\n*/ c -->\n<!-- d -->', 'a\n\n{/* b\n* / c */}\n{/* d */}', [3, 5]],
  [
    '`<!-- a -->`\n\n~~~\n<!-- b -->\n~~~\n<!-- c -->',
    '`<!-- a -->`\n\n~~~\n<!-- b -->\n~~~\n{/* c */}',
    [6],
  ],
  ['{/* <!-- a */}\n<!-- b -->', '{/* <!-- a */}\n{/* b */}', [2]],
  ['<!-- a -->\n\nb <!-- c', '{/* a */}\n\nb <!-- c', [1]], // one without an end is text, and spoils no other
])('of %j MDX gets %j', (body, expected, lines) => {
  const converted = convertComments(body)
  expect(converted.body).toBe(expected)
  expect(converted.changes.map(({ line }) => line)).toEqual(lines)
})

test('keeps the lines, and all that is no comment', () => {
  const part = fc.constantFrom('<!--', '-->', '`', '\n', '\n\n', '{/*', '*/}', '*/', 'word', '\n```\n')
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const body = parts.join('')
      const converted = convertComments(body)
      expect(converted.body.split('\n')).toHaveLength(body.split('\n').length)
      expect(converted.body.match(/word/g)).toEqual(body.match(/word/g))
      if (!body.includes('<!--')) expect(converted.body).toBe(body)
    }),
  )
})
