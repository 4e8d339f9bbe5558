import { normaliseLine } from './normalise.ts'
import { type Piece, readPieces } from './pieces.ts'
import { splitLines } from './recognise.ts'
import { type Severity, saysError, severityOf } from './severity.ts'
import { mergeSpans, type Span } from './span.ts'
import { isRow, readRow, readTableHead, type TableHead } from './table.ts'
import { templateKey } from './templates.ts'

const longestLine = 4000

const severityWeight: Readonly<Record<Severity, number>> = {
  fatal: 1,
  error: 1,
  warning: 0.8,
  none: 0.5,
  info: 0.15,
}
// A line that speaks of an error counts as one, whatever its level.
const errorWordWeight = 0.8

/** A number and where it stands in the line. */
export interface Figure {
  readonly text: string
  readonly span: Span
}

/** One line of a paste, taken apart. */
export interface ReadLine {
  /** 0-based line of the paste. */
  readonly line: number
  readonly raw: string
  readonly noise: readonly Span[]
  /** What tells, normalised. */
  readonly texts: readonly { readonly text: string; readonly weight: number }[]
  /** Numbers among the noise that may be what an article is about: ports, limits, lengths. */
  readonly figures: readonly Figure[]
  /** Template: the same for lines that say the same; empty when the line is all noise. */
  readonly key: string
  /** By level and error words, 0 to 1. */
  readonly weight: number
}

function weightOf(line: string): number {
  const weight = severityWeight[severityOf(line)]
  return saysError(line) ? Math.max(weight, errorWordWeight) : weight
}

/** Everything outside the pieces is noise. */
function outside(pieces: readonly Piece[], length: number): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const { start, end } of pieces) {
    spans.push([from, start])
    from = end
  }
  spans.push([from, length])
  return spans.filter(([start, end]) => end > start)
}

// A bare number or a port of four or five digits; longer and shorter ones are counters, ids and sizes.
const figurePattern = /(?:^|\d:)(\d{4,5})$/

function figuresOf(text: string, noise: readonly Span[], offset: number): Figure[] {
  return noise.flatMap(([start, end]) => {
    const digits = figurePattern.exec(text.slice(start, end))?.[1]
    return digits ? [{ text: digits, span: [offset + end - digits.length, offset + end] }] : []
  })
}

const escapedBreak = /\\[nrt]/g
const escapedSign = /\\(["\\/])/g

function readLine(line: string, index: number, head: TableHead | null): ReadLine {
  const raw = line.slice(0, longestLine)
  const pieces = head && isRow(raw, head) ? readRow(raw, head) : readPieces(raw)
  const texts = pieces.map(({ start, end, weight }) => {
    const text = raw.slice(start, end).replace(escapedBreak, '  ').replace(escapedSign, ' $1')
    const normal = normaliseLine(text)
    return { weight, start, ...normal, figures: figuresOf(text, normal.noise, start) }
  })
  const inside = texts.flatMap(({ noise, start }) => noise.map(([a, b]): Span => [a + start, b + start]))
  const rest: Span[] = line.length > raw.length ? [[raw.length, line.length]] : []
  return {
    line: index,
    raw: line,
    noise: mergeSpans([...outside(pieces, raw.length), ...inside, ...rest]),
    texts: texts.map(({ text, weight }) => ({ text, weight })),
    figures: texts.flatMap(({ figures }) => figures),
    key: templateKey(texts.map(({ text }) => text).join(' ')),
    weight: weightOf(raw),
  }
}

function wholeNoise(line: string, index: number): ReadLine {
  return { line: index, raw: line, noise: [[0, line.length]], texts: [], figures: [], key: '', weight: 0 }
}

/** Reads every line that is not blank; heads of tables and rules (`-----`) are noise as a whole. */
export function readLines(text: string): readonly ReadLine[] {
  let head: TableHead | null = null
  const read: ReadLine[] = []
  for (const [index, line] of splitLines(text).entries()) {
    const found = readTableHead(line)
    if (line.trim() === '') head = null
    else if (found || /^[\s\-=+|]+$/.test(line)) {
      head = found ?? head
      read.push(wholeNoise(line, index))
    } else read.push(readLine(line, index, head))
  }
  return read
}
