/**
 * Thrown where a search needs parts of an index that are not here yet. A whole index never throws
 * it; over a sharded one (shards/) the parts are fetched and the search is run again.
 */
export class NotLoaded extends Error {
  readonly names: readonly string[]

  constructor(names: readonly string[]) {
    super(`parts of the search index are not loaded: ${names.join(', ')}`)
    this.name = 'NotLoaded'
    this.names = names
  }
}

/**
 * Like `map`; what the items need and is not loaded is asked for together, and not one after the
 * other, so that it is fetched in one go.
 */
export function mapTogether<Item, Result>(items: Iterable<Item>, use: (item: Item) => Result): Result[] {
  const results: Result[] = []
  const missing = new Set<string>()
  for (const item of items) {
    try {
      results.push(use(item))
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error
      for (const name of error.names) missing.add(name)
    }
  }
  if (missing.size > 0) throw new NotLoaded([...missing])
  return results
}

/** What is read; null when parts for it are not loaded. For what can wait until it is needed. */
export function whenLoaded<Result>(read: () => Result): Result | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof NotLoaded) return null
    throw error
  }
}
