import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildIndexes } from '../build-index.ts'
import { createEngine } from '../engine.ts'
import type { SearchDocument } from '../types.ts'
import { openShards } from './sharded-search.ts'
import { writeShards } from './write-shards.ts'

const words =
  'lamp wick oil feeder harbour keeper lantern signal mirror clockwork rotation shutter bearing gallery storm ' +
  'glass polish spindle winch cable engine failure refused timeout connection certificate expired WF-0042 x509'
const english = words.split(' ')
const chinese =
  '灯塔 灯芯 油泵 守护人 信号 镜面 发条 旋转 快门 轴承 走廊 风暴 玻璃 绞盘 电缆 故障 超时 连接 证书 过期'.split(
    ' ',
  )

/** Every number gives other words, the same in every run. */
function text(list: readonly string[], seed: number, length: number): string {
  return Array.from({ length }, (_, at) => list[(seed * 7 + at * (seed % 5) + at * at) % list.length]).join(
    ' ',
  )
}

function article(locale: string, number: number): SearchDocument {
  const list = locale === 'en' ? english : chinese
  const pair = `house/Article_${number}`
  return {
    path: `${locale}/${pair}`,
    locale,
    slug: number % 3 === 0 ? `other-${number}` : `article-${number}`,
    pair,
    id: `KB9000${number}`,
    aliases: [`page-id:${number}`],
    title: text(list, number, 4),
    summary: text(list, number + 1, 8),
    kind: number % 2 === 0 ? 'how-to' : null,
    products: ['lamp'],
    versions: number % 4 === 0 ? ['4.2.x'] : [],
    components: [],
    keywords: [text(english, number, 1)],
    environment: [],
    symptoms: [text(list, number + 2, 5)],
    errors: [`feeder[${number}]: pump returned code WF-00${number}`],
    state: number % 9 === 0 ? 'deprecated' : 'published',
    updated: `2026-01-${String((number % 27) + 1).padStart(2, '0')}`,
    sections: [
      {
        anchor: 'issue',
        heading: text(list, number, 2),
        meaning: null,
        prose: text(list, number + 3, 40),
        code: [],
      },
      ...(number === 7 ? [{ ...endless, prose: `${'keeper '.repeat(1500)}puts the lamp out` }] : []),
      {
        anchor: 'log',
        heading: 'Log',
        meaning: null,
        prose: '',
        code: [`E1124 pump.go:${number}] connection refused: ${text(english, number, 6)}`],
      },
    ],
  }
}

/** Longer than what snippets are made of. */
const endless = { anchor: 'more', heading: 'More', meaning: null, prose: '', code: [] }
const numbers = Array.from({ length: 60 }, (_, number) => number)
const documents = ['en', 'zh'].flatMap((locale) => numbers.map((number) => article(locale, number)))
const vocabulary = [
  ['wick', '灯芯', 'light thread', 'oil cable'],
  ['failure', 'outage', '故障', 'connection refused', '连接 超时'],
  ['storm glass', 'barometer', '风暴玻璃'],
  ['storm', 'gale'],
]
const taxonomy = {
  kinds: [{ id: 'how-to', label: { en: 'How-to' }, aliases: [], requires: [] }],
  products: [{ id: 'lamp', label: { en: 'Lamp' }, aliases: [] }],
  components: [],
}
const wordCounts = { en: [['lamp', 5000] as const, ['oil', 20] as const] }
const indexes = buildIndexes(['en', 'zh'], documents, { vocabulary, wordCounts })
const engine = createEngine(indexes, taxonomy)
const parts = writeShards(indexes, taxonomy)

/** A new reader: nothing is loaded yet. */
function openAsReader() {
  const asked: string[] = []
  const search = openShards(async (name) => {
    asked.push(name)
    const bytes = parts.get(name)
    if (!bytes) throw new Error(`no part ${name}`)
    return bytes
  })
  return { ...search, asked }
}

const queries: [string, string][] = [
  ['en', 'wick feeder'],
  ['en', 'lamp fialure'],
  ['en', 'certifcate expried'],
  ['en', 'clockw'],
  ['en', 'KB900012'],
  ['en', 'page-id:7'],
  ['en', '"signal mirror" storm'],
  ['en', '"keeper puts the lamp out"'],
  ['en', '"lamp out of the storm"'],
  ['en', 'storm glass failure'],
  ['en', 'gale barometer'],
  ['en', 'lamp -oil'],
  ['en', 'kind:how-to version:4.2.1 oil'],
  [
    'en',
    'E1124 03:00:01 pump.go:7] feeder[7]: pump returned code WF-007\nE1124 03:00:02 pump.go:8] connection refused',
  ],
  ['en', '灯塔'],
  ['en', 'zzzz qqqq'],
  ['en', ''],
  ['zh', '灯芯故障'],
  ['zh', '证书过期 timeout'],
  ['zh', 'KB90003'],
  ['zh', 'clockwork rotation'],
  ['zh', '風暴玻璃 故障'],
  ['zh', '"灯塔 守护人" outage'],
]

test.each(queries)('in parts %s %j finds what the whole index finds', async (locale, query) => {
  const { search } = openAsReader()
  expect(await search(query, { locale })).toEqual(engine.search(query, { locale }))
})

test('whatever is asked, one after the other, parts answer as the whole', async () => {
  const { search } = openAsReader()
  const part = fc.constantFrom(...english, ...chinese, '"', '-', 'KB90005', '\n', 'kind:how-to')
  const query = fc.array(part, { maxLength: 8 }).map((list) => list.join(' '))
  await fc.assert(
    fc.asyncProperty(query, fc.constantFrom('en', 'zh'), async (asked, locale) => {
      expect(await search(asked, { locale })).toEqual(engine.search(asked, { locale }))
    }),
  )
})

test('only what a query needs is fetched, and each part once', async () => {
  const { search, asked } = openAsReader()
  await Promise.all([search('wick', { locale: 'en' }), search('wick', { locale: 'en' })])
  expect(new Set(asked).size).toBe(asked.length)
  expect(asked.length).toBeLessThan(parts.size / 3)
  const before = asked.length
  await search('wick', { locale: 'en' })
  expect(asked.length).toBe(before)
})

test('of a phrase that no article has no text is fetched to know it', async () => {
  const { search, asked } = openAsReader()
  await search('"harbour feeder, wick keeper"', { locale: 'en', limit: 0 })
  expect(asked.filter((name) => name.includes('phrases-')).length).toBeGreaterThan(5)
  expect(asked.filter((name) => /text-|rest-/.test(name)).length).toBeLessThan(5)
})

test('what only a quoted phrase needs is not fetched for others', async () => {
  const { search, asked } = openAsReader()
  await search('keeper puts the lamp out', { locale: 'en' })
  expect(asked.filter((name) => /phrases-|rest-|names-/.test(name))).toEqual([])
  await search('"keeper puts the lamp out"', { locale: 'en' })
  expect(asked.filter((name) => name.startsWith('en/rest-'))).toHaveLength(1)
})

test('titles as one types come without texts', async () => {
  const { search, asked } = openAsReader()
  const found = await search('wick', { locale: 'en', brief: true })
  expect(found?.hits.length).toBeGreaterThan(0)
  expect(asked.some((name) => name.includes('names-'))).toBe(true)
  expect(asked.filter((name) => name.includes('text-'))).toEqual([])
})

test('a part that cannot be had is an error, and asked for again by the next search', async () => {
  let isBroken = true
  const { search } = openShards(async (name) => {
    const bytes = parts.get(name)
    if (!bytes || (isBroken && name.includes('terms-'))) throw new Error('offline')
    return bytes
  })
  await expect(search('storm', { locale: 'en' })).rejects.toThrow('offline')
  isBroken = false
  expect((await search('storm', { locale: 'en' }))?.total).toBeGreaterThan(0)
})

test('nobody waits: nothing is fetched', async () => {
  const { search, asked } = openAsReader()
  expect(await search('storm', { locale: 'en' }, () => false)).toBeNull()
  expect(asked).toEqual([])
})
