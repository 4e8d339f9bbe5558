import { expect, test } from 'vitest'
import { sourceLines } from './source-text.ts'
import { textLosses } from './text-loss.ts'

const losses = (source: string, page: string) => textLosses(sourceLines(source), page)

test('finds nothing when a page shows all of a source', () => {
  expect(
    losses('# Lamp\n\nIt is **dark**.\n\n```sh\nlamp --on\n```', 'Lamp\nIt is dark.\nlamp --on'),
  ).toEqual([])
})

test.each([
  ['use <lamp> here', 'use here', 'line 1'], // a placeholder that was taken for a tag
  ['one\n\ntwo', 'one', 'line 3'],
  ['one two three', 'one three two', 'line 1'],
  ['```\na -- b\n```', 'a b', 'line 2'], // markers are text in code
  ['same\n\nsame', 'same', '"s" stands 2 times'], // once instead of twice
  ['Is it? Yes!', 'Is it Yes', '"?" stands 1 times'],
])('tells what of %j is not in %j', (source, page, told) => {
  expect(losses(source, page).join('\n')).toContain(told)
})
