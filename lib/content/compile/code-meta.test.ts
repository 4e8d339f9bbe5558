import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCodeMeta } from './code-meta.ts'

test.each([
  ['title="values.yaml" {1,3-5}', 'values.yaml', [1, 3, 4, 5]],
  ["title='a b.txt'", 'a b.txt', []],
  ['filename=x.sh', 'x.sh', []],
  ['{2}', null, [2]],
  ['', null, []],
  ['{5-1}', null, []], // a range that runs backwards has no lines
  ['showLineNumbers', null, []],
])('reads the fence words %j', (meta, title, lines) => {
  const read = parseCodeMeta(meta)
  expect(read.title).toBe(title)
  expect([...read.highlighted]).toEqual(lines)
})

test('is bounded and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\{[\d,-]{0,30}\}$/)), (meta) => {
      expect(parseCodeMeta(meta).highlighted.size).toBeLessThan(200_000)
    }),
  )
})
