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

const separator = '\n'

/** All words of an index: one text and two rows of numbers, however many there are. */
export class WordList implements WordSource {
  /** The words in order, joined by line breaks. */
  readonly text: string
  readonly frequencies: Uint32Array
  private readonly starts: Uint32Array

  constructor(text: string, frequencies: Uint32Array) {
    this.text = text
    this.frequencies = frequencies
    this.starts = new Uint32Array(frequencies.length + 1)
    for (let number = 1; number < frequencies.length; number += 1)
      this.starts[number] = text.indexOf(separator, this.starts[number - 1]) + 1
    this.starts[frequencies.length] = text.length + 1
  }

  static of(counts: ReadonlyMap<string, number>): WordList {
    const words = [...counts.keys()].sort()
    return new WordList(
      words.join(separator),
      Uint32Array.from(words, (word) => counts.get(word) ?? 0),
    )
  }

  ofLength(length: number): VocabularyEntry[] {
    const entries: VocabularyEntry[] = []
    for (let number = 0; number < this.frequencies.length; number += 1) {
      const ownLength = (this.starts[number + 1] ?? 0) - (this.starts[number] ?? 0) - 1
      if (ownLength === length) entries.push(this.entry(number))
    }
    return entries
  }

  startingWith(prefix: string): VocabularyEntry[] {
    const entries: VocabularyEntry[] = []
    for (let number = this.firstFrom(prefix); number < this.frequencies.length; number += 1) {
      if (!this.text.startsWith(prefix, this.starts[number])) break
      entries.push(this.entry(number))
    }
    return entries
  }

  private entry(number: number): VocabularyEntry {
    return { word: this.word(number), frequency: this.frequencies[number] ?? 0 }
  }

  private word(number: number): string {
    return this.text.slice(this.starts[number], (this.starts[number + 1] ?? 0) - 1)
  }

  /** Number of the first word that does not come before a text. */
  private firstFrom(text: string): number {
    let low = 0
    let high = this.frequencies.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.word(middle) < text) low = middle + 1
      else high = middle
    }
    return low
  }
}
