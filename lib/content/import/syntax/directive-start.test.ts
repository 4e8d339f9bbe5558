import { expect, test } from 'vitest'
import { readBody } from '../../read-body.ts'
import { visibleText } from '../../visible-text.ts'
import { directiveStart } from './directive-start.ts'

test.each(['A lamp', '[dim]', '{dim}', '[dim]{lamp}', 'Lamp {hub} [old]', 'the <lamp>'])(
  'a title %j is read as it is written',
  (title) => {
    const { tree } = readBody(`${directiveStart('details', title)}\nOff.\n:::\n`, 'md')
    expect(visibleText(tree).trim().split('\n')[0]).toBe(title)
  },
)

test('without a title it is the name alone, and a title of several lines is one', () => {
  expect(directiveStart('note', null)).toBe(':::note')
  expect(directiveStart('note', ' a\n  lamp ')).toBe(':::note a lamp')
})
