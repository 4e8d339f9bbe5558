import { expect, test } from 'vitest'
import { readBatch } from './batch-queries.ts'

test('each line is a query; blank lines, a byte order mark and further keys do no harm', () => {
  const text =
    '\uFEFF{"id":"a","lang":"en","query":"wet paint","type":"x"}\r\n\r\n{"id":2,"lang":"zh","query":"一\\n二"}\n'
  expect(readBatch(text)).toEqual({
    queries: [
      { id: 'a', lang: 'en', query: 'wet paint', line: 1 },
      { id: 2, lang: 'zh', query: '一\n二', line: 3 },
    ],
    problems: [],
  })
})

test('bad lines are told with their number, and the others are still read', () => {
  const { queries, problems } = readBatch(
    '{"id":"a"\n{"id":"b","lang":"en"}\n[]\n{"id":"c","lang":"en","query":""}',
  )
  expect(queries.map(({ id }) => id)).toEqual(['c'])
  expect(problems.map(({ line }) => line)).toEqual([1, 2, 3])
  expect(problems[1]?.message).toContain('query')
})
