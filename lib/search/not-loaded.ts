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

/** Reads two things; what both need and is not loaded is asked for together. */
export function readBoth<First, Second>(first: () => First, second: () => Second): [First, Second] {
  const one = attempt(first)
  const other = attempt(second)
  if (!(one instanceof NotLoaded || other instanceof NotLoaded)) return [one.value, other.value]
  const missing = [one, other].flatMap((each) => (each instanceof NotLoaded ? each.names : []))
  throw new NotLoaded([...new Set(missing)])
}

/** What is read; null when parts for it are not loaded. For what can wait until it is needed. */
export function whenLoaded<Result>(read: () => Result): Result | null {
  const found = attempt(read)
  return found instanceof NotLoaded ? null : found.value
}

function attempt<Result>(read: () => Result): { readonly value: Result } | NotLoaded {
  try {
    return { value: read() }
  } catch (error) {
    if (error instanceof NotLoaded) return error
    throw error
  }
}
