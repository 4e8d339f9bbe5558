import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDuplicateFinder } from './near-duplicates.ts'
import { parseArticle } from './parse.ts'
import { sketchOf } from './sketch.ts'
import { decodeSource } from './source-file.ts'
import { taxonomySchema } from './taxonomy.ts'

const taxonomy = taxonomySchema.parse({
  locales: [
    { id: 'en', label: {} },
    { id: 'zh', label: {} },
  ],
})
const parse = (file: string, text: string) =>
  parseArticle(decodeSource(file, Buffer.from(text)), taxonomy).article

/** A text of words that no other seed has. */
const prose = (seed: string, words: number) =>
  Array.from({ length: words }, (_, index) => `${seed}${(index * 7919) % 1009}`).join(' ')
const shares = (files: Record<string, string>) => {
  const articles = Object.entries(files).map(([file, text]) => parse(file, text))
  const find = createDuplicateFinder(articles)
  const found = articles.map(
    (article) => [article.file, find(article).map((near) => near.article.file)] as const,
  )
  return Object.fromEntries(found.filter(([, others]) => others.length > 0))
}

test('finds articles of a language that differ in a few words', () => {
  const text = prose('a', 300)
  expect(
    shares({
      'en/a.md': text,
      'en/b.md': text.replace(/^\w+ \w+/, 'new beginning'),
      'en/c.md': prose('c', 300),
      'zh/a.md': text,
    }),
  ).toEqual({ 'en/a.md': ['en/b.md'], 'en/b.md': ['en/a.md'] })
})

test('compares Chinese by letters', () => {
  const text = Array.from({ length: 200 }, (_, index) =>
    String.fromCodePoint(0x4e00 + ((index * 97) % 5000)),
  ).join('')
  expect(Object.keys(shares({ 'zh/a.md': text, 'zh/b.md': `${text}。完`, 'zh/c.md': '短文' }))).toEqual([
    'zh/a.md',
    'zh/b.md',
  ])
})

test('gives no alarm for the text of a template, for little text, and for what is deprecated', () => {
  const template = prose('t', 200)
  const filled = Array.from({ length: 9 }, (_, index) => [
    `en/${index}.md`,
    `${template}\n\n${prose(`x${index}y`, 60)}`,
  ])
  expect(shares(Object.fromEntries(filled))).toEqual({})
  expect(
    shares({ 'en/a.md': 'See the manual of the lamp first', 'en/b.md': 'See the manual of the lamp first' }),
  ).toEqual({})
  expect(
    shares({ 'en/a.md': prose('a', 300), 'en/b.md': `---\nstate: deprecated\n---\n${prose('a', 300)}` }),
  ).toEqual({})
})

test('samples any text within its bounds, the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const sketch = sketchOf([{ heading: null, meaning: null, blocks: [{ kind: 'prose', text }] }])
      expect(sketch.length).toBeLessThanOrEqual(128)
      expect(
        sketch.every((hash, index) => hash >= 0 && hash < 2 ** 32 && hash > (sketch[index - 1] ?? -1)),
      ).toBe(true)
    }),
  )
})
