/**
 * From a paste to a query: the lines that tell, the words in them and how much each counts.
 * The words come from the analyser of the index, so that this file knows nothing of tokens.
 */
import { mapTogether } from '../not-loaded.ts'
import type { LogLine } from '../types.ts'
import { byNearness } from './nearness.ts'
import { type Figure, type ReadLine, readLines } from './read-lines.ts'
import { countLines, cutPaste } from './recognise.ts'
import { withoutSpans } from './span.ts'
import { linePairs } from './templates.ts'

/** What the index knows of its terms. */
export interface TermStatistics {
  /** The analyser of the index: terms of a text, repeated ones included. */
  readonly termsOf: (text: string) => readonly string[]
  /** In how many documents a term occurs; 0 when in none. */
  readonly documentFrequency: (term: string) => number
  /** Number of documents. */
  readonly total: number
}

interface TellingLine {
  /** 0-based line of the paste. */
  readonly line: number
  /** The telling text of the line without noise. */
  readonly text: string
  /** How much the line counts, over 0 to 1. */
  readonly weight: number
}

export interface LogReading {
  /** At most `maxShownLines`, in order: the telling lines and what stands around them. */
  readonly lines: readonly LogLine[]
  readonly telling: readonly TellingLine[]
  /** Known terms of the telling lines, the weightiest first, at most `maxTerms`; weights over 0 to 1. */
  readonly terms: readonly { readonly term: string; readonly weight: number }[]
  /** Pairs of neighbouring words of the telling lines (templates.ts), at most `maxPairs`; weights over 0 to 1. */
  readonly pairs: readonly { readonly term: string; readonly weight: number }[]
  /** Lines with text that are not among `lines`: they tell less, or come after what is read of a paste. */
  readonly leftOut: number
}

export const maxTellingLines = 12
export const maxTerms = 48
export const maxPairs = 160
export const maxShownLines = 200
// A number that hardly any article has is noise unless one of them is about it; then it tells a little.
const figureWeight = 0.3
const fewArticles = 3

function toldFigures(line: ReadLine, { documentFrequency }: TermStatistics): readonly Figure[] {
  return line.figures.filter(({ text }) => {
    const frequency = documentFrequency(text)
    return frequency > 0 && frequency <= fewArticles
  })
}

function weighTerms(line: ReadLine, statistics: TermStatistics): Map<string, number> {
  const weights = new Map<string, number>()
  const terms = line.texts.flatMap(({ text, weight }) =>
    statistics.termsOf(text).map((term) => ({ term, weight: weight * line.weight })),
  )
  mapTogether(terms, ({ term, weight }) => {
    if (statistics.documentFrequency(term) > 0) weights.set(term, Math.max(weights.get(term) ?? 0, weight))
  })
  for (const { text } of toldFigures(line, statistics)) {
    if (!weights.has(text)) weights.set(text, figureWeight * line.weight)
  }
  return weights
}

interface Candidate {
  readonly line: ReadLine
  readonly terms: ReadonlyMap<string, number>
  readonly score: number
}

const rarestCounted = 6

/** Sum of weight × rarity over the rarest terms: long lines must not win by length. */
function score(terms: ReadonlyMap<string, number>, rarity: (term: string) => number): number {
  return [...terms]
    .map(([term, weight]) => weight * rarity(term))
    .sort((a, b) => b - a)
    .slice(0, rarestCounted)
    .reduce((sum, value) => sum + value, 0)
}

function chooseLines(lines: readonly ReadLine[], statistics: TermStatistics): readonly Candidate[] {
  const rarity = rarityIn(statistics)
  const seen = new Set<string>()
  const fresh = lines.filter(({ key }) => {
    if (key === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
  return mapTogether(fresh, (line): Candidate => {
    const terms = weighTerms(line, statistics)
    return { line, terms, score: score(terms, rarity) }
  })
    .filter(({ terms }) => terms.size > 0)
    .sort((a, b) => b.score - a.score || a.line.line - b.line.line)
    .slice(0, maxTellingLines)
}

function rarityIn({ documentFrequency, total }: TermStatistics): (term: string) => number {
  return (term) => Math.log(1 + total / (1 + documentFrequency(term)))
}

function chooseTerms(chosen: readonly Candidate[], statistics: TermStatistics): LogReading['terms'] {
  const rarity = rarityIn(statistics)
  const weights = new Map<string, number>()
  for (const { terms } of chosen) {
    for (const [term, weight] of terms) weights.set(term, Math.max(weights.get(term) ?? 0, weight))
  }
  return [...weights]
    .map(([term, weight]) => ({ term, weight }))
    .sort((a, b) => b.weight * rarity(b.term) - a.weight * rarity(a.term) || (a.term < b.term ? -1 : 1))
    .slice(0, maxTerms)
}

function choosePairs(chosen: readonly Candidate[]): LogReading['pairs'] {
  const weights = new Map<string, number>()
  for (const { line } of [...chosen].sort((a, b) => b.line.weight - a.line.weight)) {
    for (const { text } of line.texts) {
      for (const pair of linePairs(text)) if (!weights.has(pair)) weights.set(pair, line.weight)
    }
  }
  return [...weights].slice(0, maxPairs).map(([term, weight]) => ({ term, weight }))
}

function showLines(
  lines: readonly ReadLine[],
  telling: ReadonlySet<ReadLine>,
  statistics: TermStatistics,
): readonly LogLine[] {
  return byNearness(lines, (line) => telling.has(line))
    .slice(0, maxShownLines)
    .sort((a, b) => a.line - b.line)
    .map((read) => {
      const isTelling = telling.has(read)
      const told = isTelling ? toldFigures(read, statistics).map(({ span }) => span) : []
      return {
        line: read.line,
        text: read.raw,
        noise: withoutSpans(read.noise, told),
        telling: isTelling,
      }
    })
}

/** Reads a paste of up to 200 KB; what is longer is cut, and its lines are counted in `leftOut`. Never throws. */
export function readLog(paste: string, statistics: TermStatistics): LogReading {
  const { text, rest } = cutPaste(paste)
  const lines = readLines(text)
  const chosen = chooseLines(lines, statistics)
  const shown = showLines(lines, new Set(chosen.map(({ line }) => line)), statistics)
  const telling = [...chosen].sort((a, b) => a.line.line - b.line.line)
  return {
    lines: shown,
    telling: telling.map(({ line }) => ({
      line: line.line,
      text: line.texts.map((piece) => piece.text).join(' '),
      weight: line.weight,
    })),
    terms: chooseTerms(chosen, statistics),
    pairs: choosePairs(chosen),
    leftOut: lines.length - shown.length + countLines(rest),
  }
}
