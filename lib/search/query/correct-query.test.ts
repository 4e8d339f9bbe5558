import { expect, test } from 'vitest'
import { WordList } from '../words.ts'
import { createCorrector } from './correct.ts'
import { correctQuery, countWords } from './correct-query.ts'

const counts = countWords([
  'The painter needs auditLogFilter and a brush; x509 and alb2 are names.',
  'The painter has a brush. painter PAINTER audit',
  'brush audit filter',
])
const corrector = createCorrector(WordList.of(counts))
const correct = (query: string) =>
  correctQuery(query, corrector, (word) => counts.get(word.toLowerCase()) ?? 0)

test('words are counted once a document, names as one word, without what touches digits', () => {
  expect(counts.get('painter')).toBe(2)
  expect(counts.get('auditlogfilter')).toBe(1)
  expect(counts.has('alb')).toBe(false)
})

test('unknown words are corrected in place and told', () => {
  expect(correct('panter of kube-brsh')).toEqual({
    text: 'painter of kube-brush',
    corrections: [
      { from: 'panter', to: 'painter' },
      { from: 'brsh', to: 'brush' },
    ],
  })
})

test.each([
  ['audt_log_filter', 'audit_log_filter', 'a part of a name'],
  ['audtLogFilter', 'auditlogfilter', 'a name of several words'],
  ['用panter刷墙', '用painter刷墙', 'a word inside Chinese'],
  ['panter panter', 'painter painter', 'twice the same'],
])('%s becomes %s (%s)', (query, text) => {
  expect(correct(query).text).toBe(text)
})

test.each(['painter brush', 'brsh2 4brsh', 'BRSH', '刷子', ''])('%j stays as it is', (query) => {
  expect(correct(query)).toEqual({ text: query, corrections: [] })
})
