import { distance } from 'fastest-levenshtein'

/** The share of the letters that may differ. */
const usualShare = 0.4

/** A name as it is compared: case and width count for nothing. */
interface Spelling {
  readonly key: string
  /** How often each letter occurs, by the last five bits of its code. */
  readonly counts: Uint16Array
}

/**
 * Makes the function that finds what somebody most likely meant: the item with the nearest name, when at most a share of
 * it differs, 0 to 1; null when none is near. Of several that are as near, the first; never `except`. Letters are
 * compared only where counting them leaves hope: a folder may have thousands of broken links, and of articles.
 */
export function createNearest<T>(
  items: Iterable<T>,
  nameOf: (item: T) => string,
  maxShare = usualShare,
): (written: string, except?: T) => T | null {
  const known = [...items].map((item) => ({ item, spelling: spellingOf(nameOf(item)) }))
  return (written, except) => {
    const wanted = spellingOf(written)
    let best: { readonly item: T; readonly share: number } | null = null
    for (const { item, spelling } of known) {
      const longer = Math.max(spelling.key.length, wanted.key.length, 1)
      const least = leastDistance(wanted, spelling) / longer
      if (item === except || (best ? least >= best.share : least > maxShare)) continue
      const share = distance(wanted.key, spelling.key) / longer
      if (best ? share < best.share : share <= maxShare) best = { item, share }
    }
    return best?.item ?? null
  }
}

/** The nearest of some names; to look for many, `createNearest` prepares them once. */
export function nearestName(names: Iterable<string>, written: string): string | null {
  return createNearest(names, (name) => name)(written)
}

/** What a finding advises: the name that was meant, in front of what else can be done. */
export function didYouMean(name: string | null, otherwise: string): string {
  return name === null ? otherwise : `did you mean ${name}? Else ${otherwise}`
}

function spellingOf(name: string): Spelling {
  const key = name.normalize('NFKC').toLowerCase()
  const counts = new Uint16Array(32)
  for (let at = 0; at < key.length; at += 1) {
    const bucket = key.charCodeAt(at) & 31
    counts[bucket] = (counts[bucket] ?? 0) + 1
  }
  return { key, counts }
}

/** Edits that the numbers of letters alone ask for: each edit adds one letter, takes one away, or does both. */
function leastDistance(a: Spelling, b: Spelling): number {
  let added = 0
  let taken = 0
  for (let bucket = 0; bucket < 32; bucket += 1) {
    const more = (b.counts[bucket] ?? 0) - (a.counts[bucket] ?? 0)
    if (more > 0) added += more
    else taken -= more
  }
  return Math.max(added, taken)
}
