import { expect, test } from 'vitest'
import { buildIndexes } from '../build-index.ts'
import { inventedDocument } from '../invented-document.ts'
import { readGroupShard, writeGroupShard } from './group-shard.ts'

const article = (slug: string, prose: string) =>
  inventedDocument({
    slug,
    title: slug,
    sections: [{ anchor: null, heading: '', meaning: null, prose, code: [] }],
  })
const documents = [
  article('a', 'oil tank'),
  article('b', 'oil lamp'),
  article('c', 'tank of oil'),
  article('d', 'wick'),
]
const [index] = buildIndexes(['en'], documents, { wordCounts: { en: [['oil', 5000]] } })
if (!index) throw new Error('no index')

const groups = [
  [['oil', 'tank'], ['lamp']],
  [],
  [
    ['wick', 'oil'],
    ['tank', 'oil', 'tank'],
    ['灯', '灯塔', '塔'],
  ],
]
const shard = readGroupShard(writeGroupShard(groups, index))
const entry = (...terms: string[]) => shard.entries.find((each) => each.terms.join() === terms.join())

test('groups come back with their entries, an empty one too', () => {
  expect(shard.groups).toEqual(groups)
})

test('every term has the facts of the index, unknown ones as well', () => {
  for (const term of new Set(groups.flat(2))) {
    expect(shard.facts.get(term)?.frequency).toBe(index.postings.frequency(term))
    expect(shard.facts.get(term)?.everyday).toBe(index.everyday.get(term) ?? 1)
  }
  expect(shard.facts.get('灯塔')?.frequency).toBe(0)
})

test('an entry of one term has all of its postings', () => {
  expect(entry('lamp')?.lists).toEqual([index.postings.table.find('lamp')])
})

test('an entry of several terms has the postings of documents with all of them', () => {
  const both = entry('oil', 'tank')
  for (const [place, term] of ['oil', 'tank'].entries()) {
    const all = [...(index.postings.table.find(term) ?? [])]
    expect(all).toEqual(expect.arrayContaining([...(both?.lists[place] ?? [])]))
    expect(both?.lists[place]).toHaveLength(2)
  }
  expect(entry('wick', 'oil')?.lists.map((list) => list.length)).toEqual([0, 0])
})

test('a term that an entry says twice has its postings once', () => {
  expect(entry('tank', 'oil')?.lists).toHaveLength(2)
})
