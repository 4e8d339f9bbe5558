import { mapTogether } from '../not-loaded.ts'
import type { Corrector } from './correct.ts'

export interface CorrectedQuery {
  /** The query with the corrections in place. */
  readonly text: string
  readonly corrections: readonly { readonly from: string; readonly to: string }[]
}

// A run of letters that touches no digit: parts of `audit_log_filter` are words, parts of `x509` are not.
const plainWord =
  /(?<![\p{L}\p{N}])[A-Za-z]+(?![\p{L}\p{N}])|(?<=\p{Script=Han})[A-Za-z]+(?![A-Za-z\p{N}])|(?<![A-Za-z\p{N}])[A-Za-z]+(?=\p{Script=Han})/gu
const mostWords = 64

// Words in capitals are codes (`EAGAIN`) and abbreviations.
function isCode(word: string): boolean {
  return word === word.toUpperCase()
}

/**
 * Corrects the words of a query that the index does not know. `frequencyOf` tells in how many documents a word as
 * typed is found, by the analyser of the index, so that forms with a known stem stay. Looks at the first 64 words.
 */
export function correctQuery(
  query: string,
  corrector: Corrector,
  frequencyOf: (word: string) => number,
): CorrectedQuery {
  const words = [...new Set((query.match(plainWord) ?? []).slice(0, mostWords))].filter(
    (word) => !isCode(word),
  )
  const found = mapTogether(words, (word) => ({ word, frequency: frequencyOf(word) }))
  const corrections = mapTogether(found, ({ word, frequency }) => ({
    from: word,
    to: corrector.correct(word.toLowerCase(), frequency)?.to,
  })).flatMap(({ from, to }) => (to === undefined ? [] : [{ from, to }]))
  const byWord = new Map(corrections.map(({ from, to }) => [from, to]))
  return { text: query.replace(plainWord, (word) => byWord.get(word) ?? word), corrections }
}

/**
 * Counts the words of documents that corrections may lead to: runs of three letters or more, lower case, each once a
 * document. Names like `includedNamespaces` count as one word.
 */
export function countWords(documents: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const document of documents) {
    const words = new Set(document.toLowerCase().match(/(?<![a-z\d])[a-z]{3,40}(?![a-z\d])/g) ?? [])
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
