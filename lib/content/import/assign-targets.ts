/** An article file that knows where it belongs. */
export interface Placed {
  /** Path in the source. */
  readonly path: string
  readonly locale: string
  readonly sourcePath: string
  /** With the dot: `.md` or `.mdx`. */
  readonly extension: string
  /** Keys that only translations of one article share: checksums of sources, translation keys. */
  readonly pairKeys: readonly string[]
}

export interface Targets {
  /** By path in the source: the file to write below the content folder. */
  readonly files: ReadonlyMap<string, string>
  /** Files whose place was taken by another one, with that one. */
  readonly collisions: ReadonlyMap<string, string>
}

/**
 * Gives every article a file of its own, in the order of the list, and translations the path of the
 * article that they belong to: the first of the list with the same key.
 */
export function assignTargets(articles: readonly Placed[]): Targets {
  const files = new Map<string, string>()
  const collisions = new Map<string, string>()
  const owners = new Map<string, string>()
  const leaders = findLeaders(articles)
  for (const article of articles) {
    const leader = leaders.get(article.path)
    const stem = (leader ?? article).sourcePath
    let place = `${article.locale}/${stem}`
    const owner = owners.get(place.toLowerCase())
    if (owner !== undefined) collisions.set(article.path, owner)
    for (let next = 2; owners.has(place.toLowerCase()); next += 1) place = `${article.locale}/${stem}-${next}`
    owners.set(place.toLowerCase(), article.path)
    files.set(article.path, place + article.extension)
  }
  return { files, collisions }
}

/** For articles without a twin at their own path: the article in another language that shares a key. */
function findLeaders(articles: readonly Placed[]): ReadonlyMap<string, Placed> {
  const byPath = new Map<string, Set<string>>()
  for (const { sourcePath, locale } of articles)
    byPath.set(sourcePath, (byPath.get(sourcePath) ?? new Set()).add(locale))
  const first = new Map<string, Placed>()
  const leaders = new Map<string, Placed>()
  for (const article of articles) {
    const isAlone = (byPath.get(article.sourcePath)?.size ?? 0) < 2
    for (const key of article.pairKeys) {
      const leader = first.get(key)
      if (!leader) first.set(key, article)
      else if (
        isAlone &&
        leader.locale !== article.locale &&
        !byPath.get(leader.sourcePath)?.has(article.locale)
      )
        leaders.set(article.path, leader)
    }
  }
  return leaders
}
