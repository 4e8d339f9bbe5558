import { openDatabase } from '../feedback/database.ts'
import { databasePlace, placeText } from '../feedback/place.ts'

type Database = Awaited<ReturnType<typeof openDatabase>>
let database: Promise<Database> | null = null

/** The database of this process. After a failure it is tried again with the next thing to keep. */
export function getDatabase(): Promise<Database> {
  database ??= open().catch((error: unknown) => {
    database = null
    throw error
  })
  return database
}

async function open(): Promise<Database> {
  const place = databasePlace(process.env, process.cwd())
  try {
    return await openDatabase(place)
  } catch (error) {
    throw new Error(`cannot open ${placeText(place)}`, { cause: error })
  }
}

/** What went wrong, with its cause, on one line. */
export function whyNot(error: unknown): string {
  const texts = [error, error instanceof Error ? error.cause : null].flatMap((each) =>
    each instanceof Error ? [each.message] : [],
  )
  return texts.join(': ')
}
