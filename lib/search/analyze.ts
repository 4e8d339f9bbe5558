import { stemmer } from 'stemmer'
import { charClass, han, joiner, word } from './char-class.ts'
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

/**
 * Cuts a text into tokens. One analyser for index and query: width and case are folded, whole
 * identifiers and their parts are terms, English words are stemmed, Han gives single characters
 * and pairs. Linear in the length of the text; never throws.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  scan(text, (terms, start, end) => tokens.push({ start, end, terms }))
  return tokens
}

/** The terms of a text, repeated ones included. */
export function analyze(text: string): string[] {
  const all: string[] = []
  scan(text.normalize('NFKC'), (terms) => {
    for (const term of terms) all.push(term)
  })
  return all
}

type Visit = (terms: readonly string[], start: number, end: number) => void

/** Finds the runs of Han, and the identifiers. */
function scan(text: string, visit: Visit): void {
  let at = 0
  while (at < text.length) {
    const kind = charClass(text, at)
    if (kind === han) at = scanHan(text, at, visit)
    else if (kind === word) {
      const end = identifierEnd(text, at)
      const terms = identifierTerms(text.slice(at, end))
      if (terms.length > 0) visit(terms, at, end)
      at = end
    } else at += 1
  }
}

/**
 * Where an identifier ends: letters and digits, joined by the signs that codes, paths, addresses
 * and names use (`x509`, `ORA-00942`, `10.250.0.1:6443`, `smtp_require_tls`).
 */
function identifierEnd(text: string, start: number): number {
  let at = start
  for (;;) {
    const kind = charClass(text, at)
    if (kind === word) at += widthAt(text, at)
    else if (kind === joiner && charClass(text, at + 1) === word) at += 1
    else return at
  }
}

/** Characters, and pairs of neighbours: each token is one character, with the pair that it begins. */
function scanHan(text: string, start: number, visit: Visit): number {
  let at = start
  let width = widthAt(text, at)
  let character = simplifyHan(text.slice(at, at + width))
  for (;;) {
    const next = at + width
    const isStop = isStopWord(character)
    if (charClass(text, next) !== han) {
      if (!isStop) visit([character], at, next)
      return next
    }
    const nextWidth = widthAt(text, next)
    const follower = simplifyHan(text.slice(next, next + nextWidth))
    const pair = character + follower
    visit(isStop ? [pair] : [character, pair], at, next + nextWidth)
    at = next
    width = nextWidth
    character = follower
  }
}

function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code < 0xdc00 ? 2 : 1
}

/** The same words come again and again: their terms are kept, up to a bound that no memory notices. */
const known = new Map<string, readonly string[]>()
const maxKnown = 50_000
const maxKnownLength = 100

/** An identifier as a whole, and the words in it. */
function identifierTerms(text: string): readonly string[] {
  const before = known.get(text)
  if (before) return before
  const terms = cutIdentifier(text.normalize('NFKC'))
  if (known.size >= maxKnown) known.clear()
  if (text.length <= maxKnownLength) known.set(text, terms)
  return terms
}

function cutIdentifier(text: string): string[] {
  const whole = text.toLowerCase()
  const words = text.split(/[-.:/@+_]+/).flatMap(splitCase)
  const isCompound = words.length > 1
  const terms = words.map((word) => word.toLowerCase()).flatMap(wordTerm)
  return isCompound ? [...new Set([cut(whole), ...terms])] : terms
}

/** `PVCs`, the plural of an abbreviation: its `Cs` is no word. */
const severalOf = /^(\p{Lu}{2,})s$/u
/** `NFSv4`, `IPv6`: a protocol with its version. */
const versionOf = /^(\p{Lu}{2,})v\d+$/u

/** `CrashLoopBackOff` → Crash Loop Back Off, beside the word itself; `HTTPRoute` → HTTP Route. */
function splitCase(word: string): string[] {
  const one = severalOf.exec(word)?.[1]
  if (one) return [one]
  const protocol = versionOf.exec(word)?.[1]
  if (protocol) return [word, protocol]
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u)
  return parts.length > 1 ? [word, ...parts] : [word]
}

function wordTerm(word: string): string[] {
  if (word === '' || isStopWord(word)) return []
  // Three letters are mostly an abbreviation (`tls`, `dns`), which has no other forms.
  const isPlain = /^[a-z]{4,}$/.test(word)
  return [cut(isPlain ? stem(word) : word)]
}

/** `keys` and `tries` have the term of `key` and `try`, which are too short to be stemmed. */
function stem(word: string): string {
  return stemmer(word).replace(/^(\w\w)i$/, '$1y')
}

/** Cuts long terms, though not between the halves of a character. */
function cut(term: string): string {
  if (term.length <= maxTermLength) return term
  return term.slice(0, maxTermLength - (widthAt(term, maxTermLength - 1) - 1))
}
