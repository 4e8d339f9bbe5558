import { expect, test } from 'vitest'
import { buildIndexes } from '../../lib/search/build-index.ts'
import { createEngine } from '../../lib/search/engine.ts'
import { inventedDocument } from '../../lib/search/invented-document.ts'
import { writeShards } from '../../lib/search/shards/write-shards.ts'
import { openReaders } from './worker-reader.ts'

function article(locale: string, slug: string, title: string) {
  const text = { anchor: null, heading: '', meaning: null, prose: `${title}.`, code: [] }
  return inventedDocument({ locale, slug, title, summary: title, sections: [text] })
}

const articles = [
  article('en', 'oil', 'The lantern runs out of oil'),
  article('en', 'dry', 'A dry wick smokes'),
  article('en', 'night', 'The keeper sleeps at night'),
  article('zh', 'oil', '灯塔缺油'),
  article('zh', 'night', '守护人夜里睡觉'),
]
const indexes = buildIndexes(['en', 'zh'], articles, { vocabulary: [['out of oil', 'dry', '缺油']] })
const taxonomy = { kinds: [], products: [], components: [] }
const engine = createEngine(indexes, taxonomy)
const newReader = await openReaders(writeShards(indexes, taxonomy))

test.each([
  ['en', 'out of oil'],
  ['en', 'lantrn oil'],
  ['en', '缺油'],
  ['zh', '燈塔'],
  ['zh', 'lantern'],
  ['zh', ''],
])('the script that browsers run answers %s %j as the server does', async (locale, query) => {
  const { open } = newReader()
  const sort = query === '' ? 'newest' : 'relevance'
  const expected = engine.search(query, { locale, limit: 20, sort })
  expect(JSON.stringify(await open(query, locale))).toBe(JSON.stringify(expected))
})

async function fetched(query: string, locale: string) {
  const { open, rounds } = newReader()
  await open(query, locale)
  return rounds
}

test('only a question with Han fetches the table of traditional characters', async () => {
  expect((await fetched('dry', 'en')).flat()).not.toContain('traditional.bin')
  expect((await fetched('缺油', 'en')).flat()).toContain('traditional.bin')
})

test('what is known to be needed is fetched in one round', async () => {
  const [first, second] = await fetched('keeper sleeps', 'en')
  expect(first).toEqual(['outline.json', 'en/catalogue.json', 'en/outline.json'])
  expect(second).toEqual(['en/terms-0.bin', 'entries-0.bin'])
})
