import { expect, test } from 'vitest'
import { buildIndexes } from '../build-index.ts'
import { inventedDocument } from '../invented-document.ts'
import { readTermShard, writeTermShard } from './term-shard.ts'

const documents = ['lamp oil', 'lamp wick', 'lamp lamp dark', '灯塔 lamp'].map((title, number) =>
  inventedDocument({ slug: `a${number}`, title }),
)
const counts = { en: [['dark', 90_000] as const, ['oil', 10] as const] }
const [index] = buildIndexes(['en'], documents, { wordCounts: counts })
if (!index) throw new Error('no index')

test('terms come back with their postings and the factors of everyday words', () => {
  const terms = [...index.postings.table.terms()]
  const { table, everyday } = readTermShard(writeTermShard(terms, index))
  for (const term of terms) {
    expect(table.find(term)).toEqual(index.postings.table.find(term))
    expect(table.frequency(term)).toBe(index.postings.frequency(term))
  }
  expect(index.everyday.size).toBeGreaterThan(0)
  expect(everyday).toEqual(index.everyday)
})

test('a term that the shard lacks is in no document', () => {
  const { table } = readTermShard(writeTermShard(['lamp'], index))
  expect(table.find('oil')).toBeNull()
  expect(table.frequency('oil')).toBe(0)
})
