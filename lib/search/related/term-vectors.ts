import { tokenize } from '../analyze.ts'
import { fieldWeights } from '../fields.ts'
import type { SearchDocument } from '../types.ts'

/** Terms of an article that tell it from others, with weights; the vector has length 1. */
type TermVector = ReadonlyMap<string, number>

/** Terms kept of an article: enough to be about something. */
const termsKept = 40
/** Letters that a stem may have lost. */
const longestEnding = 4
/** Characters read of a section: what it is about is said at its beginning. */
const charactersRead = 1200

/** The vectors of all articles, and how the words of a term were written where they were first seen. */
export function termVectors(documents: readonly SearchDocument[]): {
  readonly vectors: readonly TermVector[]
  readonly written: (term: string) => string
} {
  const writings = new Map<string, string>()
  const counts = documents.map((document) => weighedTerms(document, writings))
  const frequencies = new Map<string, number>()
  for (const terms of counts)
    for (const term of terms.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
  const rarity = (term: string) => Math.log(documents.length / (frequencies.get(term) ?? 1))
  return {
    vectors: counts.map((terms) => toVector(terms, rarity)),
    written: (term) => writings.get(term) ?? term,
  }
}

function toVector(terms: ReadonlyMap<string, number>, rarity: (term: string) => number): TermVector {
  const kept = [...terms]
    .map(([term, count]): [string, number] => [term, Math.log(1 + count) * rarity(term)])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, termsKept)
  const length = Math.hypot(...kept.map(([, weight]) => weight))
  return new Map(kept.map(([term, weight]) => [term, length === 0 ? 0 : weight / length]))
}

/** Terms with how often they occur, times what the field is worth. */
function weighedTerms(document: SearchDocument, writings: Map<string, string>): Map<string, number> {
  const counts = new Map<string, number>()
  const read = (text: string, weight: number) => {
    const normal = text.normalize('NFKC')
    for (const { terms, start, end } of tokenize(normal)) {
      for (const term of terms) {
        if (!isWord(term)) continue
        counts.set(term, (counts.get(term) ?? 0) + weight)
        if (!writings.has(term)) writings.set(term, writtenAs(term, normal.slice(start, end)))
      }
    }
  }
  read(document.title, fieldWeights.title)
  for (const text of document.symptoms) read(text, fieldWeights.symptoms)
  for (const text of document.keywords) read(text, fieldWeights.names)
  for (const { heading, prose } of document.sections) {
    read(heading, fieldWeights.headings)
    read(prose.slice(0, charactersRead), fieldWeights.body)
  }
  return counts
}

/** Single characters and plain numbers say too little to make two articles alike. */
function isWord(term: string): boolean {
  return term.length > 1 && /\p{L}/u.test(term)
}

/** A stem is shown as the word that it was made of, in the spelling of the text. */
function writtenAs(term: string, text: string): string {
  const beginning = term.slice(0, Math.max(3, term.length - 2))
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  const parts = text.match(/\p{Lu}?\p{Ll}+|\p{Lu}+/gu) ?? []
  const isMeant = (word: string) =>
    word.toLowerCase().startsWith(beginning) && word.length <= term.length + longestEnding
  return text.toLowerCase() === term ? text : ([...words, ...parts].find(isMeant) ?? term)
}
