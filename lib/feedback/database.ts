import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type Dialect, Kysely, PostgresDialect, sql } from 'kysely'
import type { DatabasePlace } from './place.ts'

/** One answer to "Did this solve it?". Nothing in it tells who gave it. */
interface AnswerRow {
  id: string
  /** Id of the article, else what its translations share. */
  article: string
  locale: string
  /** 1 or 0. */
  solved: number
  reason: string | null
  /** `YYYY-MM-DD`: the time of day could tell who it was. */
  day: string
}

/** A question and how often it was asked on a day. Nothing in it tells who asked. */
interface QuestionRow {
  text: string
  locale: string
  /** What it led to. */
  outcome: string
  /** `YYYY-MM-DD`. */
  day: string
  times: number
}

export interface FeedbackSchema {
  feedback: AnswerRow
  questions: QuestionRow
}

/** Opens the database, and makes its tables when it is new. Throws when it cannot be opened or written. */
export async function openDatabase(place: DatabasePlace): Promise<Kysely<FeedbackSchema>> {
  const database = new Kysely<FeedbackSchema>({ dialect: await dialectOf(place) })
  try {
    // A reader and a writer at once: the site may write while `kb feedback` reads.
    if (place.kind === 'file') await sql`pragma journal_mode = wal`.execute(database)
    await makeTables(database)
    return database
  } catch (error) {
    await database.destroy()
    throw error
  }
}

async function makeTables({ schema }: Kysely<FeedbackSchema>): Promise<void> {
  const answers = schema
    .createTable('feedback')
    .ifNotExists()
    .addColumn('id', 'varchar(36)', (column) => column.primaryKey())
    .addColumn('article', 'varchar(400)', (column) => column.notNull())
    .addColumn('locale', 'varchar(20)', (column) => column.notNull())
    .addColumn('solved', 'integer', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('day', 'varchar(10)', (column) => column.notNull())
  const questions = schema
    .createTable('questions')
    .ifNotExists()
    .addColumn('text', 'varchar(400)', (column) => column.notNull())
    .addColumn('locale', 'varchar(20)', (column) => column.notNull())
    .addColumn('outcome', 'varchar(10)', (column) => column.notNull())
    .addColumn('day', 'varchar(10)', (column) => column.notNull())
    .addColumn('times', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('questions_key', ['text', 'locale', 'outcome', 'day'])
  for (const table of [answers, questions]) {
    // PostgreSQL's "if not exists" fails when another process makes the table in the same moment.
    await table.execute().catch((error: unknown) => {
      if (!isDuplicate(error)) throw error
    })
  }
}

/** `unique_violation` in the catalogue, `duplicate_table` or `duplicate_object`: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const duplicateCodes = ['23505', '42P07', '42710']

function isDuplicate(error: unknown): boolean {
  return error instanceof Error && 'code' in error && duplicateCodes.includes(String(error.code))
}

/** Drivers are loaded when they are used: a site has one of them. */
async function dialectOf(place: DatabasePlace): Promise<Dialect> {
  if (place.kind === 'postgres') {
    const { default: pg } = await import('pg')
    const pool = new pg.Pool({ connectionString: place.url, max: 4, connectionTimeoutMillis: 5000 })
    // An idle connection that the server ends (a restart) is an event, which unheard would end the whole site.
    pool.on('error', (error) => console.error(`Feedback: a connection was lost: ${error.message}`))
    return new PostgresDialect({ pool })
  }
  mkdirSync(path.dirname(place.file), { recursive: true })
  const { LibsqlDialect } = await import('kysely-libsql')
  return new LibsqlDialect({ url: `file:${place.file}` })
}
