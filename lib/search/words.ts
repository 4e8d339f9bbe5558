/** A word of the index, lower case, and in how many documents it occurs. */
export interface VocabularyEntry {
  readonly word: string
  readonly frequency: number
}

/** Words of an index as corrections and completions ask for them. */
export interface WordSource {
  readonly ofLength: (length: number) => readonly VocabularyEntry[]
  /** In the order of their letters; the prefix has two letters or more. */
  readonly startingWith: (prefix: string) => readonly VocabularyEntry[]
}

/** All words of an index; sorted by length and by letters when first asked for. */
export class WordList implements WordSource {
  readonly counts: ReadonlyMap<string, number>
  private byLength: ReadonlyMap<number, readonly VocabularyEntry[]> | null = null
  private sorted: readonly string[] | null = null

  constructor(counts: ReadonlyMap<string, number>) {
    this.counts = counts
  }

  ofLength(length: number): readonly VocabularyEntry[] {
    this.byLength ??= groupByLength(this.counts)
    return this.byLength.get(length) ?? []
  }

  startingWith(prefix: string): VocabularyEntry[] {
    this.sorted ??= [...this.counts.keys()].sort()
    return stretch(this.sorted, prefix).map((word) => ({ word, frequency: this.counts.get(word) ?? 0 }))
  }
}

function groupByLength(counts: ReadonlyMap<string, number>): Map<number, VocabularyEntry[]> {
  const groups = new Map<number, VocabularyEntry[]>()
  for (const [word, frequency] of counts) {
    const group = groups.get(word.length)
    if (group) group.push({ word, frequency })
    else groups.set(word.length, [{ word, frequency }])
  }
  return groups
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
  return words
}
