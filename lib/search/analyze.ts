import { stemmer } from 'stemmer'
import { simplifyHan } from './simplify-han.ts'
import { isStopWord } from './stop-words.ts'

/** Terms longer than this are cut: dumps and keys are no words, and must not bloat the index. */
const maxTermLength = 48

/** A piece of text and the terms that it gives; `start` and `end` are offsets in the text. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly terms: readonly string[]
}

// A run of Han, or an identifier: letters and digits, joined by the signs that codes, paths,
// addresses and names use (`x509`, `ORA-00942`, `10.250.0.1:6443`, `smtp_require_tls`).
const run =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}_])+(?:[-.:/@+](?:(?!\p{Script=Han})[\p{L}\p{N}_])+)*/gu

/**
 * Cuts a text into tokens. One analyser for index and query: width and case are folded, whole
 * identifiers and their parts are terms, English words are stemmed, Han gives single characters
 * and pairs. Linear in the length of the text; never throws.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(run)) {
    const start = match.index
    const end = start + match[0].length
    if (isHan(match[0])) tokens.push(...hanTokens(match[0], start))
    else {
      const terms = identifierTerms(match[0])
      if (terms.length > 0) tokens.push({ start, end, terms })
    }
  }
  return tokens
}

/** The terms of a text, repeated ones included. */
export function analyze(text: string): string[] {
  return tokenize(text.normalize('NFKC')).flatMap((token) => token.terms)
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text)
}

/** Characters, and pairs of neighbours: each token is one character, with the pair that it begins. */
function hanTokens(text: string, offset: number): Token[] {
  const tokens: Token[] = []
  let start = offset
  const characters = [...text]
  const folded = characters.map(simplifyHan)
  for (const [index, written] of characters.entries()) {
    const character = folded[index] ?? written
    const next = characters[index + 1]
    const single = isStopWord(character) ? [] : [character]
    const end = start + written.length
    if (next)
      tokens.push({
        start,
        end: end + next.length,
        terms: [...single, character + (folded[index + 1] ?? next)],
      })
    else if (single.length > 0) tokens.push({ start, end, terms: single })
    start = end
  }
  return tokens
}

/** The same words come again and again: their terms are kept, up to a bound that no memory notices. */
const known = new Map<string, readonly string[]>()
const maxKnown = 50_000

/** An identifier as a whole, and the words in it. */
function identifierTerms(text: string): readonly string[] {
  const before = known.get(text)
  if (before) return before
  const terms = cutIdentifier(text.normalize('NFKC'))
  if (known.size >= maxKnown) known.clear()
  known.set(text, terms)
  return terms
}

function cutIdentifier(text: string): string[] {
  const whole = text.toLowerCase()
  const words = text.split(/[-.:/@+_]+/).flatMap(splitCase)
  const isCompound = words.length > 1
  const terms = words.map((word) => word.toLowerCase()).flatMap(wordTerm)
  return isCompound ? [...new Set([whole.slice(0, maxTermLength), ...terms])] : terms
}

/** `CrashLoopBackOff` → Crash Loop Back Off, beside the word itself; `HTTPRoute` → HTTP Route. */
function splitCase(word: string): string[] {
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u)
  return parts.length > 1 ? [word, ...parts] : [word]
}

function wordTerm(word: string): string[] {
  if (word === '' || isStopWord(word)) return []
  // Three letters are mostly an abbreviation (`tls`, `dns`), which has no other forms.
  const isPlain = /^[a-z]{4,}$/.test(word)
  return [(isPlain ? stemmer(word) : word).slice(0, maxTermLength)]
}
