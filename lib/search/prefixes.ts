import type { WordSource } from './words.ts'

/** Words by their first letters. */
export interface Prefixes {
  /** The most frequent words that begin with a prefix of two letters or more, itself left out. */
  readonly wordsFrom: (prefix: string) => string[]
}

const mostWords = 6

/** Completions from the words of an index, which are plain letters. */
export function createPrefixes(words: WordSource): Prefixes {
  return {
    wordsFrom: (prefix) => {
      if (!/^[a-z]{2,}$/.test(prefix)) return []
      return words
        .startingWith(prefix)
        .filter(({ word }) => word !== prefix)
        .sort((a, b) => b.frequency - a.frequency)
        .slice(0, mostWords)
        .map(({ word }) => word)
    },
  }
}
