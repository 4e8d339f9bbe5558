/**
 * Compares log lines by their template: the words left by the normaliser, in order.
 *
 * In the index: `linePairs` of every line of code for which `isErrorLine` holds, of the `errors` of an article and of
 * inline code, as terms beside those of the analyser (a pair holds a space, so the two never meet). In a query: the
 * `pairs` of a LogReading, or `linePairs` of the text typed. Neighbouring words are what tells one message from
 * another made of the same words; over all text they cost much and give nothing, over error lines it is the reverse
 * (docs/decisions/0030-log-normaliser.md).
 *
 * For display: `bestMatch` tells which line of a shown article answers which line of a paste.
 */
import { normaliseLine } from './normalise.ts'
import { saysError, severityOf } from './severity.ts'

export interface LineTemplate {
  /** Words in order, lower case, without noise. */
  readonly words: readonly string[]
  /** Neighbouring words, each pair once. */
  readonly pairs: ReadonlySet<string>
}

const word = /\p{Script=Han}|[\p{L}\p{N}]+/gu
const maxWords = 120

function wordsOf(normalised: string): string[] {
  return (normalised.toLowerCase().match(word) ?? []).slice(0, maxWords)
}

/** The template of a line as given. Lines over 120 words count up to there. */
export function lineTemplate(line: string): LineTemplate {
  const words = wordsOf(normaliseLine(line).text)
  const pairs = new Set<string>()
  for (let i = 1; i < words.length; i += 1) pairs.add(`${words[i - 1]} ${words[i]}`)
  return { words, pairs }
}

/** Neighbouring words of a line as terms (`no such`), each once. */
export function linePairs(line: string): readonly string[] {
  return [...lineTemplate(line).pairs]
}

/** Whether a line of code or terminal output belongs to an error or a log, so that a paste may hold it. */
export function isErrorLine(line: string): boolean {
  return saysError(line) || severityOf(line) !== 'none'
}

/** Lines whose normalised texts have the same key are the same message. */
export function templateKey(normalised: string): string {
  return wordsOf(normalised).join(' ')
}

/** How much a word tells, at least 0: its inverse document frequency, or 1 for all. */
export type WordWeight = (word: string) => number

const evenly: WordWeight = () => 1
const fewestPairs = 3

function weigh(pairs: Iterable<string>, weight: WordWeight): number {
  let sum = 0
  for (const pair of pairs) {
    const [first = '', second = ''] = pair.split(' ')
    sum += weight(first) + weight(second)
  }
  return sum
}

/**
 * 0 to 1: the share of neighbouring words that two lines have in common, by weight and of the lighter line, since
 * articles wrap and shorten the lines that they quote. Below three common pairs, or the whole of a line of two
 * words or more, it is 0.
 */
export function similarity(a: LineTemplate, b: LineTemplate, weight: WordWeight = evenly): number {
  const common = [...a.pairs].filter((pair) => b.pairs.has(pair))
  const shorter = Math.min(a.pairs.size, b.pairs.size)
  if (common.length === 0 || common.length < Math.min(fewestPairs, shorter)) return 0
  const total = Math.min(weigh(a.pairs, weight), weigh(b.pairs, weight))
  return total === 0 ? 0 : Math.min(1, weigh(common, weight) / total)
}

export interface LineMatch {
  /** Positions in the lists given. */
  readonly query: number
  readonly article: number
  readonly similarity: number
}

/** The most alike pair of a pasted line and an article's line; null when none has anything in common. */
export function bestMatch(
  pasted: readonly LineTemplate[],
  ofArticle: readonly LineTemplate[],
  weight: WordWeight = evenly,
): LineMatch | null {
  let best: LineMatch | null = null
  for (const [query, line] of pasted.entries()) {
    for (const [article, other] of ofArticle.entries()) {
      const alike = similarity(line, other, weight)
      if (alike > 0 && (best === null || alike > best.similarity))
        best = { query, article, similarity: alike }
    }
  }
  return best
}
