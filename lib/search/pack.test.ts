import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildIndexes, type SearchIndex } from './build-index.ts'
import { createEngine } from './engine.ts'
import { ByteReader } from './pack/byte-reader.ts'
import { ByteWriter } from './pack/byte-writer.ts'
import { bySlot, fromSlots, readPostings, writePostings } from './pack/postings-codec.ts'
import { TermTable, writeTermTable } from './pack/term-table.ts'
import { loadIndex, packIndex } from './pack.ts'
import type { SearchDocument } from './types.ts'

test('numbers come back, and small ones take one byte', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: Number.MAX_SAFE_INTEGER })), (numbers) => {
      const writer = new ByteWriter()
      for (const number of numbers) writer.number(number)
      const reader = new ByteReader(writer.finish())
      expect(numbers.map(() => reader.number())).toEqual(numbers)
      expect(reader.isAtEnd).toBe(true)
    }),
  )
  const writer = new ByteWriter()
  writer.number(127)
  expect(writer.finish()).toHaveLength(1)
})

const postingsArbitrary = fc
  .uniqueArray(fc.tuple(fc.nat(200_000), fc.nat(63)), { selector: ([id]) => id, maxLength: 60 })
  .map((entries) => {
    const ids: number[][] = []
    for (const [id, slot] of entries.sort((a, b) => a[0] - b[0])) ids[slot] = [...(ids[slot] ?? []), id]
    return ids
  })

test('postings come back as they were', () => {
  fc.assert(
    fc.property(postingsArbitrary, (postings) => {
      const writer = new ByteWriter()
      writePostings(writer, fromSlots(postings))
      expect(bySlot(readPostings(new ByteReader(writer.finish())))).toEqual(postings)
    }),
  )
})

const termArbitrary = fc.oneof(
  fc.stringMatching(/^[a-z]{1,4}(?:-[a-z]{1,3})?$/),
  fc.stringMatching(/^[一-丄𠀀-𠀄]{1,2}$/u),
)

test('a table finds every term that it has, and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(termArbitrary, { maxLength: 100 }), termArbitrary, (terms, other) => {
      const sorted = [...terms].sort()
      const postingsOf = (term: string) => fromSlots([[sorted.indexOf(term), terms.length]])
      const table = new TermTable(writeTermTable(sorted.map((term) => [term, postingsOf(term)])))
      expect([...table.terms()]).toEqual(sorted)
      for (const term of sorted) expect(table.find(term)).toEqual(postingsOf(term))
      for (const term of sorted) expect(table.frequency(term)).toBe(2)
      expect(table.find(other)).toEqual(terms.includes(other) ? postingsOf(other) : null)
    }),
  )
})

const article = (number: number, title: string, prose: string): SearchDocument => ({
  path: `en/solutions/Article_${number}`,
  locale: 'en',
  slug: `article-${number}`,
  pair: `solutions/Article_${number}`,
  id: `KB10000000${number}`,
  aliases: [],
  title,
  summary: prose,
  kind: 'troubleshooting',
  products: ['lantern'],
  versions: ['2.x'],
  components: [],
  keywords: [],
  environment: [{ name: 'kernel', value: '6.1' }],
  symptoms: [],
  errors: [],
  state: 'published',
  updated: '2026-01-02',
  sections: [
    { anchor: 'issue', heading: 'Issue', meaning: 'symptoms', prose, code: ['lanternd: wick not found'] },
  ],
})

const documents = [
  article(1, 'Lantern daemon hangs at dusk', 'The daemon hangs when the wick is wet.'),
  article(2, 'Wick storage is full', 'No space is left for wicks, and the daemon reports it.'),
  article(3, '灯笼 restarts', 'The lantern restarts every night.'),
]
const taxonomy = { kinds: [], products: [], components: [] }
const vocabulary = [['hangs', 'freezes']]

const packed = (index: SearchIndex) => {
  const texts: Uint8Array[] = []
  const bytes = packIndex(index, (text) => texts.push(text))
  return { bytes, texts: Buffer.concat(texts) }
}
const loaded = ({ bytes, texts }: { bytes: Uint8Array; texts: Uint8Array }) =>
  loadIndex(bytes, (start, end) => texts.subarray(start, end))

test('an index that was written and read answers as before', () => {
  const built = buildIndexes(['en'], documents, { vocabulary, wordCounts: { en: [['night', 1000]] } })
  const before = createEngine(built, taxonomy)
  const after = createEngine(
    built.map((index) => loaded(packed(index))),
    taxonomy,
  )
  for (const query of [
    'daemon freezes',
    'wick not found',
    '灯笼',
    'storag',
    'KB100000002',
    'night',
    '',
    '"is wet"',
  ])
    expect(after.search(query, { locale: 'en' })).toEqual(before.search(query, { locale: 'en' }))
})

test('what was read can be written again', () => {
  const [index] = buildIndexes(['en'], documents, { vocabulary })
  if (!index) throw new Error('one language was given')
  const once = packed(index)
  expect(packed(loaded(once))).toEqual(once)
})

test('refuses another version, other files and a file that is cut off', () => {
  const [index] = buildIndexes(['en'], documents)
  if (!index) throw new Error('one language was given')
  const { bytes, texts } = packed(index)
  const other = bytes.slice()
  // The version follows the mark and its length.
  other[13] = 99
  expect(() => loaded({ bytes: other, texts })).toThrow('not a search index of this version: build again')
  expect(() => loaded({ bytes: new TextEncoder().encode('{"version":3}'), texts })).toThrow('build again')
  expect(() => loaded({ bytes: bytes.slice(0, -10), texts })).toThrow(
    'the search index is cut off: build again',
  )
})
