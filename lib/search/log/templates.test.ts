import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normaliseLine } from './normalise.ts'
import { bestMatch, isErrorLine, linePairs, lineTemplate, similarity, templateKey } from './templates.ts'

const quoted = lineTemplate('Failed to mount volume "pvc-<uuid>": paint is still wet')
const pasted = lineTemplate(
  'E0402 08:15:31.220417 1 a.go:1] Failed to mount volume "pvc-c93d1f7e-80d2-4b7a-b0a5-6de1f2a9a3b8": paint is still wet (after 3h12m)',
)

test('the same message with other times and ids has the same key', () => {
  const key = (line: string) => templateKey(normaliseLine(line).text)
  expect(key('2031-04-02T08:15:31Z lost web-5d59d67564-abcde at 10.0.0.9:80')).toBe(
    key('2032-05-03T09:16:32Z lost web-7c8f6d9b4c-x2k9q at 10.0.1.8:8080'),
  )
})

test('a pasted line is like the line that an article quotes, whatever stands around it', () => {
  expect(similarity(pasted, quoted)).toBe(1)
})

test('lines that share a word or two are not alike', () => {
  expect(similarity(pasted, lineTemplate('Failed to mount the horse in time'))).toBe(0)
})

test('rare words count more where the index says so', () => {
  const article = lineTemplate('connection refused while painting the zebra crossing')
  const query = lineTemplate('connection refused while painting a horse')
  const rare = (word: string) => (word === 'zebra' || word === 'horse' ? 20 : 1)
  expect(similarity(article, query, rare)).toBeLessThan(similarity(article, query))
})

test('the best pair of lines is named', () => {
  const other = lineTemplate('nothing of the kind was ever said here')
  expect(bestMatch([other, pasted], [lineTemplate('unrelated words stand here'), quoted])).toMatchObject({
    query: 1,
    article: 1,
  })
  expect(bestMatch([other], [quoted])).toBeNull()
})

test('likeness lies between 0 and 1, both ways the same, and is 1 with itself', () => {
  const line = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd', '10.0.0.9', '错'), { maxLength: 12 })
    .map((w) => w.join(' '))
  fc.assert(
    fc.property(line, line, (first, second) => {
      const [a, b] = [lineTemplate(first), lineTemplate(second)]
      const alike = similarity(a, b)
      expect(alike).toBeGreaterThanOrEqual(0)
      expect(alike).toBeLessThanOrEqual(1)
      expect(similarity(b, a)).toBeCloseTo(alike)
      expect(similarity(a, a)).toBe(a.pairs.size === 0 ? 0 : 1)
    }),
  )
})

test('the pairs of a line are its neighbouring words, noise left out', () => {
  expect(linePairs('Failed to reach 10.0.0.9:6443: no route')).toEqual([
    'failed to',
    'to reach',
    'reach no',
    'no route',
  ])
  expect(linePairs('油漆 未')).toEqual(['油 漆', '漆 未'])
  expect(linePairs('alone 3h12m')).toEqual([])
})

test.each([
  ['E0402 08:15:31.220417 1 a.go:1] lost', true],
  ['rpc error: no paint', true],
  ['2031-04-02T08:15:31Z info painted', true],
  ['kubectl get brushes -o yaml', false],
  ['  replicas: 3', false],
])('%j is an error or log line: %s', (line, expected) => {
  expect(isErrorLine(line)).toBe(expected)
})
