import { openDatabase } from '../../lib/feedback/database.ts'
import { databasePlace, placeText } from '../../lib/feedback/place.ts'
import { projectRoot } from '../build/project.ts'

/** Opens what readers left on this site, and closes it again; `where` is its place, for messages. */
export async function withFeedback(
  use: (database: Awaited<ReturnType<typeof openDatabase>>, where: string) => Promise<void>,
): Promise<void> {
  const place = databasePlace(process.env, projectRoot)
  const database = await openDatabase(place)
  try {
    await use(database, placeText(place))
  } finally {
    await database.destroy()
  }
}
