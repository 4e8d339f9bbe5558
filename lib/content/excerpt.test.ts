import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { excerpt } from './excerpt.ts'

test('puts a caret under the place', () => {
  expect(excerpt('kind: trouble', { number: 3, column: 7 })).toMatchInlineSnapshot(`
    "    3 | kind: trouble
          |       ^"
  `)
})

test('counts a Han letter as two columns, and a tab as two spaces', () => {
  expect(excerpt('标题\t：灯', { number: 12, column: 4 })).toMatchInlineSnapshot(`
    "   12 | 标题  ：灯
          |       ^"
  `)
})

test('cuts a long line around the place', () => {
  const shown = excerpt(`${'a'.repeat(200)}HERE${'b'.repeat(200)}`, { number: 1, column: 201 })
  const [line = '', caret = ''] = shown.split('\n')
  expect(line.slice(caret.indexOf('^'))).toMatch(/^HERE/)
  expect(stringWidth(line)).toBeLessThan(110)
})

test('shows two lines with the caret in reach, whatever a file holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: -5, max: 60 }), (text, column) => {
      const [line = '', caret = '', ...more] = excerpt(text.replace(/[\r\n]/g, ''), {
        number: 1,
        column,
      }).split('\n')
      expect(more).toEqual([])
      expect(caret.trimEnd().endsWith('^')).toBe(true)
      expect(stringWidth(caret)).toBeLessThanOrEqual(Math.max(stringWidth(line), 9) + 110)
    }),
  )
})
