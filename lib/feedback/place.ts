import path from 'node:path'

/** Where answers are kept: a file of the embedded database, or a PostgreSQL server. */
export type DatabasePlace =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string }

/**
 * Reads `DATABASE_URL` (PostgreSQL) and `CAIRN_DATA` (folder of the embedded database, `.cairn-data`
 * below `root` unless given). Throws for a database of another kind, which would lose answers silently.
 */
export function databasePlace(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
): DatabasePlace {
  const { DATABASE_URL: url, CAIRN_DATA: folder } = environment
  if (!url)
    return { kind: 'file', file: path.join(path.resolve(root, folder || '.cairn-data'), 'feedback.db') }
  if (!/^postgres(?:ql)?:\/\//.test(url)) {
    // The address itself may hold a password.
    throw new Error(
      'DATABASE_URL must begin with postgres:// or postgresql://; leave it out for the embedded database',
    )
  }
  return { kind: 'postgres', url }
}

/** The place without what is nobody's business, for messages. */
export function placeText(place: DatabasePlace): string {
  return place.kind === 'file' ? place.file : 'the PostgreSQL server of DATABASE_URL'
}
