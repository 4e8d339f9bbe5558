/** How often each word occurs. */
export type WordCounts = ReadonlyMap<string, number>

/** A word that occurs less often than it did. */
export interface VanishedWord {
  readonly word: string
  /** How many of its occurrences are gone. */
  readonly count: number
}

const word = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu

/** The words of a text: runs of letters and digits, and each Han character by itself. */
export function countWords(text: string): WordCounts {
  const counts = new Map<string, number>()
  for (const [found] of text.normalize('NFC').matchAll(word)) counts.set(found, (counts.get(found) ?? 0) + 1)
  return counts
}

/** Number of words, repetitions included. */
export function totalWords(counts: WordCounts): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

/** What is in `before` and not in `after`; `accounted` are words that a rule took out and reported. */
export function vanishedWords(
  before: WordCounts,
  after: WordCounts,
  accounted: WordCounts = new Map(),
): VanishedWord[] {
  return [...before].flatMap(([found, count]) => {
    const missing = count - (after.get(found) ?? 0) - (accounted.get(found) ?? 0)
    return missing > 0 ? [{ word: found, count: missing }] : []
  })
}

/** The first line of a text, 1-based, on which a word stands; 1 when it is on none as it is. */
export function lineOfWord(text: string, wanted: string): number {
  const line = text
    .normalize('NFC')
    .split(/\r\n?|\n/)
    .findIndex((each) => each.includes(wanted) && countWords(each).has(wanted))
  return line < 0 ? 1 : line + 1
}
