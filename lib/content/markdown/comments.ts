import { scanLines } from './lines.ts'
import type { BodyFormat } from './parse-body.ts'

/** A comment of a body, as offsets; `end` is behind its last sign. */
export interface Comment {
  readonly start: number
  readonly end: number
}

/** A run of backticks, or what begins a comment: `<!--`, and in MDX `{/*`. */
const marks = /`+|<!--|\{\s{0,100}\/\*/g

/** What may stand on a line before a comment that is a block, and goes on whatever follows, code included. */
const beforeBlock = /^(?:[\s>]|[-*+]\s|\d{1,9}[.)]\s)*$/

/**
 * Finds the comments of authors: `<!-- … -->`, and in MDX `{/* … *​/}`. Code keeps what looks like one, and a comment
 * that never ends is text. Takes time that grows with the length, whatever the text.
 */
export function findComments(body: string, format: BodyFormat): Comment[] {
  const endOfHtml = finder(body, /-->/g)
  const endOfMdx = finder(body, /\*\/\s{0,100}\}/g)
  const found: Comment[] = []
  let at = 0
  for (const { start: offset, text, inFence } of piecesOf(body)) {
    const code = inFence ? null : codeSpans(text)
    for (const { index, 0: mark } of code ? text.matchAll(marks) : []) {
      const start = offset + index
      if (start < at || (mark.startsWith('{') && format === 'md')) continue
      if (mark.startsWith('`')) {
        at = offset + (code?.get(index) ?? index + mark.length)
        continue
      }
      const end = mark === '<!--' ? endOfHtml(start) : endOfMdx(start)
      if (end === null || (end > offset + text.length && !isBlock(text, index))) continue
      found.push({ start, end })
      at = end
    }
  }
  return found
}

/** A body without its authors' comments. */
export function withoutComments(body: string, format: BodyFormat): string {
  const kept: string[] = []
  let from = 0
  for (const { start, end } of findComments(body, format)) {
    kept.push(body.slice(from, start))
    from = end
  }
  return kept.join('') + body.slice(from)
}

function isBlock(text: string, index: number): boolean {
  const line = index === 0 ? '' : text.slice(text.lastIndexOf('\n', index - 1) + 1, index)
  return beforeBlock.test(line)
}

interface Piece {
  /** Offset in the body. */
  readonly start: number
  readonly text: string
  readonly inFence: boolean
}

/** Runs of lines that stand in code fences, or do not. */
function piecesOf(body: string): Piece[] {
  const runs: { readonly inFence: boolean; readonly lines: string[] }[] = []
  for (const { text, inFence } of scanLines(body)) {
    const last = runs.at(-1)
    if (last?.inFence === inFence) last.lines.push(text)
    else runs.push({ inFence, lines: [text] })
  }
  let start = 0
  return runs.map(({ inFence, lines }) => {
    const piece = { start, text: lines.join('\n'), inFence }
    start += piece.text.length + 1
    return piece
  })
}

/** Where code in backticks ends, by where it begins (CommonMark 6.1): at the next run as long, in the same paragraph. */
function codeSpans(text: string): ReadonlyMap<number, number> {
  const spans = new Map<number, number>()
  const next = new Map<number, number>()
  for (const { index, 0: run } of [...text.matchAll(/`+|\n[ \t]*\n/g)].reverse()) {
    if (run.startsWith('\n')) {
      next.clear()
      continue
    }
    const end = next.get(run.length)
    if (end !== undefined && text[index - 1] !== '\\') spans.set(index, end)
    next.set(run.length, index + run.length)
  }
  return spans
}

/** Tells where the first match from a place on ends. Places must grow; then the text is looked through once. */
function finder(text: string, pattern: RegExp): (from: number) => number | null {
  let found: { readonly start: number; readonly end: number } | null = { start: -1, end: -1 }
  return (from) => {
    if (found && found.start < from) {
      pattern.lastIndex = from
      const match = pattern.exec(text)
      found = match && { start: match.index, end: pattern.lastIndex }
    }
    return found?.end ?? null
  }
}
