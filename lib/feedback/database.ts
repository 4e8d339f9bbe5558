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

export interface FeedbackSchema {
  feedback: AnswerRow
}

/** Opens the database, and makes its table when it is new. Throws when it cannot be opened or written. */
export async function openDatabase(place: DatabasePlace): Promise<Kysely<FeedbackSchema>> {
  const database = new Kysely<FeedbackSchema>({ dialect: await dialectOf(place) })
  try {
    // A reader and a writer at once: the site may write while `kb feedback` reads.
    if (place.kind === 'file') await sql`pragma journal_mode = wal`.execute(database)
    await database.schema
      .createTable('feedback')
      .ifNotExists()
      .addColumn('id', 'varchar(36)', (column) => column.primaryKey())
      .addColumn('article', 'varchar(400)', (column) => column.notNull())
      .addColumn('locale', 'varchar(20)', (column) => column.notNull())
      .addColumn('solved', 'integer', (column) => column.notNull())
      .addColumn('reason', 'text')
      .addColumn('day', 'varchar(10)', (column) => column.notNull())
      .execute()
    return database
  } catch (error) {
    await database.destroy()
    throw error
  }
}

/** Drivers are loaded when they are used: a site has one of them. */
async function dialectOf(place: DatabasePlace): Promise<Dialect> {
  if (place.kind === 'postgres') {
    const { default: pg } = await import('pg')
    return new PostgresDialect({
      pool: new pg.Pool({ connectionString: place.url, max: 4, connectionTimeoutMillis: 5000 }),
    })
  }
  mkdirSync(path.dirname(place.file), { recursive: true })
  const { LibsqlDialect } = await import('kysely-libsql')
  return new LibsqlDialect({ url: `file:${place.file}` })
}
