import { expect, test } from 'vitest'
import { inventedArticle } from '../content/invented-article.ts'
import { toSearchDocument } from './records.ts'
import { tellingWords } from './related/telling-words.ts'
import { relatedArticles } from './related.ts'

type Over = Parameters<typeof inventedArticle>[0]

/** Articles about nothing in particular, so that what two share is rare. */
const others: Over[] = Array.from({ length: 30 }, (_, number) => ({
  slug: `other-${number}`,
  title: `Wardrobe number${'abcdefghij'[number % 10]}${'klm'[Math.floor(number / 10)]} creaks`,
}))

function related(articles: readonly Over[], stated: Record<string, string[]> = {}) {
  const documents = [...articles, ...others].map((over) => toSearchDocument(inventedArticle(over)))
  return relatedArticles({ documents, stated: new Map(Object.entries(stated)) })
}

const reasonsOf = (found: ReturnType<typeof related>, from: string) =>
  found.get(from)?.map(({ path, reasons }) => [path, reasons[0]])

test.each([
  [
    'the same error line, whatever its times and addresses',
    { errors: ['E0314 09:12:01 lamp: dial tcp 10.0.0.7:7001: connection refused by hub'] },
    { errors: ['E1224 23:00:59 lamp: dial tcp 172.16.0.9:7001: connection refused by hub'] },
    'error',
  ],
  [
    'a component that few articles are about',
    { components: ['switchd'] },
    { components: ['switchd'] },
    'component',
  ],
  [
    'an error line together with a component',
    { components: ['switchd'], errors: ['failed to negotiate the voltage with hub'] },
    { components: ['switchd'], errors: ['failed to negotiate the voltage with hub'] },
    'error', // the weightier reason is said first
  ],
  [
    'texts with the same telling words',
    { title: 'Bulb flickers at noon when the dimmer is warm' },
    { title: 'The dimmer is warm and the bulb flickers' },
    'words',
  ],
])('%s makes two articles related, and is said', (_, a, b, kind) => {
  const found = related([
    { slug: 'a', title: 'Alpha', ...a },
    { slug: 'b', title: 'Beta', ...b },
  ])
  expect(reasonsOf(found, 'en/a')).toEqual([['en/b', expect.objectContaining({ kind })]])
  expect(reasonsOf(found, 'en/b')).toEqual([['en/a', expect.objectContaining({ kind })]])
})

test.each([
  ['an environment value alone', { environment: { socket: 'E27' } }],
  ['a message that every program has', { errors: ['permission denied'] }],
  ['nothing', {}],
])('%s does not', (_, over) => {
  expect(
    related([
      { slug: 'a', title: 'Alpha', ...over },
      { slug: 'b', title: 'Beta', ...over },
    ]).get('en/a'),
  ).toBeUndefined()
})

test('a component that most articles share relates nobody', () => {
  const all = others.map((over) => ({
    ...over,
    slug: `x${over.slug}`,
    title: over.slug,
    components: ['lamp'],
  }))
  const found = related(all)
  expect([...found.values()].flat().filter(({ reasons }) => reasons[0]?.kind === 'component')).toEqual([])
})

test('environment values count across spellings and releases, beside another reason', () => {
  const found = related([
    { slug: 'a', title: 'Alpha', components: ['switchd'], environment: { os: 'Lamp-OS v7.1' } },
    { slug: 'b', title: 'Beta', components: ['switchd'], environment: { os: 'LampOS 7.2' } },
  ])
  expect(found.get('en/a')?.[0]?.reasons).toEqual([
    { kind: 'component', value: 'switchd' },
    { kind: 'environment', name: 'os', value: 'Lamp-OS' },
  ])
})

test('what an author states comes first, by id or alias, and is said on the other side too', () => {
  const found = related(
    [
      { slug: 'a', title: 'Alpha', components: ['switchd'] },
      { slug: 'b', title: 'Beta', components: ['switchd'] },
      { slug: 'c', title: 'Gamma', id: 'LW1', aliases: ['page-id:7'], state: 'deprecated' },
    ],
    { 'en/a': ['lw1', 'LW404'], 'en/b': ['page-id:7'] },
  )
  expect(reasonsOf(found, 'en/a')).toEqual([
    ['en/c', { kind: 'stated' }], // although it is deprecated
    ['en/b', { kind: 'component', value: 'switchd' }],
  ])
  expect(reasonsOf(found, 'en/c')).toEqual([
    ['en/a', { kind: 'stated-by' }],
    ['en/b', { kind: 'stated-by' }],
  ])
})

test('a deprecated article is not offered by itself', () => {
  const found = related([
    { slug: 'a', title: 'Alpha', components: ['switchd'] },
    { slug: 'b', title: 'Beta', components: ['switchd'], state: 'deprecated' },
  ])
  expect(found.get('en/a')).toBeUndefined()
  expect(reasonsOf(found, 'en/b')).toHaveLength(1)
})

test('an article has at most five related ones, none of them itself', () => {
  const all = Array.from({ length: 9 }, (_, number) => ({ slug: `a${number}`, components: ['switchd'] }))
  for (const [path, list] of related(all)) {
    expect(list.length).toBeLessThanOrEqual(5)
    expect(list.map((each) => each.path)).not.toContain(path)
  }
})

test('the words that are named are whole words, in Chinese as well', () => {
  expect(tellingWords(['Keeper', 'ZooKeeper', 'Zoo', 'queue'])).toEqual(['ZooKeeper', 'queue'])
  expect(tellingWords(['容忍', '忍度', '污点'])).toEqual(['容忍', '污点'])
})
