import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAnswer, readReasons, readTallies } from './answers.ts'
import { openDatabase } from './database.ts'
import { countQuestion, readQuestions } from './questions.ts'

/**
 * Against a real server, whose address is in CAIRN_TEST_POSTGRES (`postgres://user@localhost:5432/postgres`): its user
 * must be allowed to make a schema, which is dropped afterwards. Without it these tests count as skipped.
 */
const server = process.env.CAIRN_TEST_POSTGRES
if (!server) console.warn('PostgreSQL is NOT tested: CAIRN_TEST_POSTGRES names no server')
const onServer = test.skipIf(!server)

const schema = `cairn_test_${randomUUID().replaceAll('-', '')}`
const url = new URL(server ?? 'postgres://localhost/none')
url.searchParams.set('options', `-c search_path=${schema}`)
const place = { kind: 'postgres', url: url.href } as const

async function ask(text: string, values: readonly string[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(text, [...values])
  await client.end()
}

beforeAll(async () => {
  if (server) await ask(`create schema ${schema}`)
})
afterAll(async () => {
  if (server) await ask(`drop schema ${schema} cascade`)
})

const answer = { article: 'LW1', locale: 'en', solved: true, reason: null, day: '2026-03-14' }

onServer('processes that start at once all find the table', async () => {
  const opened = await Promise.allSettled(Array.from({ length: 6 }, () => openDatabase(place)))
  for (const each of opened) if (each.status === 'fulfilled') await each.value.destroy()
  expect(opened.map(({ status }) => status)).toEqual(opened.map(() => 'fulfilled'))
})

onServer('answers are kept, counted per article and language, and read newest first', async () => {
  const database = await openDatabase(place)
  await addAnswer(database, answer)
  await addAnswer(database, { ...answer, solved: false, reason: "it's; drop table feedback" })
  await addAnswer(database, { ...answer, locale: 'zh', reason: '有用', day: '2026-03-15' })
  await database.destroy()
  const again = await openDatabase(place)
  expect(await readTallies(again)).toEqual([
    { article: 'LW1', locale: 'en', yes: 1, no: 1 },
    { article: 'LW1', locale: 'zh', yes: 1, no: 0 },
  ])
  expect((await readReasons(again)).map(({ reason, solved }) => [reason, solved])).toEqual([
    ['有用', true],
    ["it's; drop table feedback", false],
  ])
  await again.destroy()
})

onServer('questions are counted by day, and read as numbers', async () => {
  const database = await openDatabase(place)
  const asked = { text: '灯在响', locale: 'zh', outcome: 'little', day: '2026-03-14' } as const
  await countQuestion(database, asked)
  await countQuestion(database, asked)
  await countQuestion(database, { ...asked, day: '2026-03-15' })
  expect(await readQuestions(database)).toEqual([{ ...asked, day: '2026-03-15', times: 3 }])
  await database.destroy()
})

onServer('a server that is restarted ends no process, and is asked again', async () => {
  const database = await openDatabase({ kind: 'postgres', url: `${place.url}&application_name=${schema}` })
  await readTallies(database)
  await ask('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [schema])
  // The first question may meet the connection that has gone.
  await readTallies(database).catch(() => {})
  expect(await readTallies(database)).toHaveLength(2)
  await database.destroy()
})
