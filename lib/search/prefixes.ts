/** Words by their first letters. */
export interface Prefixes {
  /** The most frequent words that begin with a prefix of two letters or more, itself left out. */
  readonly wordsFrom: (prefix: string) => string[]
}

const shortestPrefix = 2
const mostWords = 6

/** Prepares words with their frequencies; the list is sorted when first asked for. */
export function createPrefixes(frequencies: ReadonlyMap<string, number>): Prefixes {
  let sorted: readonly string[] | null = null
  return {
    wordsFrom: (prefix) => {
      if (prefix.length < shortestPrefix) return []
      sorted ??= [...frequencies.keys()].sort()
      return stretch(sorted, prefix)
        .sort((a, b) => (frequencies.get(b) ?? 0) - (frequencies.get(a) ?? 0))
        .slice(0, mostWords)
    },
  }
}

/** The words that begin with a prefix: a stretch of the sorted list. */
function stretch(sorted: readonly string[], prefix: string): string[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < prefix) low = middle + 1
    else high = middle
  }
  const words: string[] = []
  for (let at = low; sorted[at]?.startsWith(prefix); at += 1) words.push(sorted[at] ?? '')
  return words.filter((word) => word !== prefix)
}
