import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { feedbackText } from '../../scripts/kb/feedback.ts'
import { type Answer, addAnswer, helpfulness, readReasons, readTallies } from './answers.ts'
import { type FeedbackSchema, openDatabase } from './database.ts'
import { databasePlace, placeText } from './place.ts'
import { isSameOrigin, maxBytes, maxReason, readForm } from './request.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'cairn-feedback-'))
afterAll(() => rmSync(folder, { recursive: true }))

const answer = (over: Partial<Answer>): Answer => ({
  article: 'LW1',
  locale: 'en',
  solved: true,
  reason: null,
  day: '2026-03-14',
  ...over,
})

test('answers survive the process that took them, and are counted per article and language', async () => {
  const place = { kind: 'file', file: path.join(folder, 'deep', 'feedback.db') } as const
  const first = await openDatabase(place)
  await addAnswer(first, answer({}))
  await addAnswer(first, answer({ solved: false, reason: "it's; drop table feedback" }))
  await addAnswer(first, answer({ locale: 'zh', reason: '有用', day: '2026-03-15' }))
  await first.destroy()
  const again = await openDatabase(place)
  expect(await readTallies(again)).toEqual([
    { article: 'LW1', locale: 'en', yes: 1, no: 1 },
    { article: 'LW1', locale: 'zh', yes: 1, no: 0 },
  ])
  expect((await readReasons(again)).map(({ reason }) => reason)).toEqual([
    '有用',
    "it's; drop table feedback",
  ])
  await again.destroy()
})

test('a database that cannot be opened is an error, not a silence', async () => {
  const file = path.join(folder, 'a-file')
  writeFileSync(file, 'no folder')
  await expect(openDatabase({ kind: 'file', file: path.join(file, 'feedback.db') })).rejects.toThrow()
})

test('the same questions are asked of PostgreSQL, whose numbers come as text', async () => {
  const asked: string[] = []
  class Driver extends DummyDriver {
    override async acquireConnection() {
      return {
        executeQuery: async <R>({ sql }: { readonly sql: string }) => {
          asked.push(sql)
          return { rows: [{ article: 'LW1', locale: 'en', yes: '2', all: '3' }] as R[] }
        },
        streamQuery: async function* () {},
      }
    }
  }
  const database = new Kysely<FeedbackSchema>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new Driver(),
      createIntrospector: (each) => new PostgresIntrospector(each),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  expect(await readTallies(database)).toEqual([{ article: 'LW1', locale: 'en', yes: 2, no: 1 }])
  await addAnswer(database, answer({}))
  expect(asked[0]).toMatch(/^select "article", "locale", sum\("solved"\) as "yes", count\(\*\) as "all"/)
  expect(asked[1]).toMatch(/values \(\$1, \$2, \$3, \$4, \$5, \$6\)$/)
})

test('answers are kept in a folder or on the server that the operator names', () => {
  expect(databasePlace({}, '/srv/cairn')).toEqual({
    kind: 'file',
    file: '/srv/cairn/.cairn-data/feedback.db',
  })
  expect(databasePlace({ CAIRN_DATA: '/var/kb' }, '/srv')).toEqual({
    kind: 'file',
    file: '/var/kb/feedback.db',
  })
  const place = databasePlace({ DATABASE_URL: 'postgres://user:pass@db/kb' }, '/srv')
  expect(place.kind).toBe('postgres')
  expect(placeText(place)).not.toContain('pass')
  expect(() => databasePlace({ DATABASE_URL: 'mysql://user:pass@db' }, '/srv')).toThrow(
    /^(?!.*pass).*postgres/,
  )
})

const post = (body: string) => new Request('http://kb.example.org/api/feedback', { method: 'POST', body })

test.each([
  ['locale=en&slug=dark&solved=yes', { locale: 'en', slug: 'dark', solved: 'yes', reason: null }],
  [
    'locale=en&slug=dark&solved=no&reason=+a%00b%0A',
    { locale: 'en', slug: 'dark', solved: 'no', reason: 'a b' },
  ],
  ['locale=en&slug=dark&solved=maybe', null],
  ['slug=dark&solved=yes', null],
  ['', null],
  ['x'.repeat(maxBytes + 1), 'too-long'],
])('the form "%.60s" is read as %o', async (body, expected) => {
  expect(await readForm(post(body))).toEqual(expected)
})

test('a long reason is cut', async () => {
  const form = await readForm(post(`locale=en&slug=a&solved=no&reason=${'x'.repeat(maxReason + 5)}`))
  expect(form).toMatchObject({ reason: 'x'.repeat(maxReason) })
})

test.each([
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'cross-site', origin: 'https://kb.example.org' }, false],
  [{ 'sec-fetch-site': 'none' }, false],
  [{ origin: 'https://kb.example.org' }, true],
  [{ origin: 'http://localhost:4000', host: 'localhost:4000' }, true],
  [{ origin: 'https://evil.example', host: 'kb.example.org' }, false],
  [{ origin: 'null' }, false],
  [{}, false],
])('a form sent with %o is taken: %s', (headers, expected) => {
  expect(isSameOrigin({ headers: new Headers(headers) }, 'https://kb.example.org')).toBe(expected)
})

test('many yes are more helpful than one, and a no counts', () => {
  const order = [
    { yes: 9, no: 1 },
    { yes: 1, no: 0 },
    { yes: 1, no: 1 },
    { yes: 0, no: 3 },
  ].map(helpfulness)
  expect(order).toEqual([...order].sort((a, b) => b - a))
  expect(helpfulness({ yes: 0, no: 0 })).toBe(0)
})

test('answers are printed least helpful first, and cannot steer the terminal', () => {
  const tallies = [
    { article: 'LW1', locale: 'en', yes: 3, no: 0 },
    { article: 'LW2', locale: 'en', yes: 0, no: 2 },
  ]
  const reasons = [answer({ article: 'LW2', solved: false, reason: 'step 2\u001b[2J\nfails' })]
  expect(feedbackText(tallies, reasons)).toBe(
    'LW2  en  0 yes  2 no\n    2026-03-14  no   step 2 [2J fails\nLW1  en  3 yes  0 no\n',
  )
})
