import { readBody } from '../../read-body.ts'
import type { Piece } from './partial-elements.ts'

/** A line of text, and the line of the body that it comes from, 1-based. */
export interface PlacedText {
  readonly line: number
  readonly text: string
}

/** Where a block may begin: indentation, quotation marks, the mark of a list item. */
const lead = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/

/** Whether around elements there are only tags, so that blocks may stand in their place. */
export function standsAlone(pieces: readonly Piece[]): boolean {
  return pieces.every(
    ({ type, text }, index) =>
      type === 'element' || /^(?:\s|<\/?[A-Za-z][^<>]*>)*$/.test(index === 0 ? text.replace(lead, '') : text),
  )
}

/** Whether a text can stand within a line. */
export function isOneParagraph(body: string): boolean {
  const text = body.trim()
  return !text.includes('\n') && readBody(text, 'md').tree.children.every(({ type }) => type === 'paragraph')
}

/** Puts texts into their line. */
export function placeInline(texts: readonly string[]): string[] {
  return texts
    .map((text, index) => (index % 2 === 1 ? text.trim() : text))
    .join('')
    .split('\n')
}

/** The lines above and below. */
interface Neighbours {
  readonly before: string
  readonly after: string
}

/**
 * Puts texts on lines of their own, indented and quoted as their elements were, with empty lines
 * around. Texts and elements take turns, and a text comes first.
 */
export function placeBlock(texts: readonly string[], { before, after }: Neighbours): string[] {
  const [first = ''] = texts
  const start = lead.exec(first)?.[0] ?? ''
  const indent = start.replace(/[^\s>]/g, ' ')
  const blank = indent.trimEnd()
  const out: string[] = []
  texts.forEach((text, index) => {
    const whole = index === 0 ? first.slice(start.length) : text
    const lines = trimLines(whole)
    if (lines.length === 0) return
    if (out.length > 0) out.push(blank)
    out.push(...lines.map((line) => (line === '' ? blank : indent + line)))
  })
  if (out.length === 0) return [start]
  const isItem = start !== indent
  const isBlank = (line: string) => line.trim() === '' || line.trim() === blank.trim()
  if (isItem) out[0] = start + (out[0] ?? '').slice(indent.length)
  return [...(isItem || isBlank(before) ? [] : [blank]), ...out, ...(isBlank(after) ? [] : [blank])]
}

/** The lines of a text without the empty ones around it. */
function trimLines(text: string): string[] {
  const lines = text.split('\n').map((line) => (line.trim() === '' ? '' : line))
  while (lines[0] === '') lines.shift()
  while (lines.at(-1) === '') lines.pop()
  return lines
}
