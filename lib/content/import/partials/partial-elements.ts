import type { SourceLine } from '../../markdown/lines.ts'
import { splitCode } from '../syntax/code-spans.ts'

/** Lines that belong together because a tag goes over several of them, or one line. */
export interface TextUnit {
  /** Index of its first line. */
  readonly index: number
  readonly text: string
  readonly inFence: boolean
}

/** A part of a unit: text as it stands, or an element of a partial. */
export type Piece =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'element'
      readonly text: string
      readonly name: string
      /** As they are written, trimmed; empty without any. */
      readonly attributes: string
    }

const maxTagLines = 20

/** Joins the lines of each tag of a partial that does not end on the line on which it begins. */
export function textUnits(lines: readonly SourceLine[], names: readonly string[]): TextUnit[] {
  const opened = names.length > 0 ? new RegExp(`<(?:${names.join('|')})(?:\\s[^<>]*)?$`) : null
  const units: TextUnit[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const { text = '', inFence = false } = lines[index] ?? {}
    const count = !inFence && opened?.test(text) ? linesOfTag(lines, index) : 1
    const whole = lines.slice(index, index + count).map((line) => line.text)
    units.push({ index, text: whole.join('\n'), inFence })
    index += count - 1
  }
  return units
}

/** One when the tag has no end: what follows is then text. */
function linesOfTag(lines: readonly SourceLine[], start: number): number {
  for (let index = start + 1; index < Math.min(start + maxTagLines, lines.length); index += 1) {
    const { text = '', inFence = false } = lines[index] ?? {}
    if (inFence || text.trim() === '') return 1
    if (text.includes('>')) return index - start + 1
  }
  return 1
}

/** No value holds `<`, so that a search ends at the next tag, however long the text is. */
const attributes = `(?:\\s(?:[^<>"'{}/]|\\/(?!>)|"[^"<]*"|'[^'<]*'|\\{(?:[^{}<]|\\{[^{}<]*\\})*\\})*)?`

/** Finds the elements without content that have one of the names, outside of code in backticks. */
export function splitElements(text: string, names: readonly string[]): Piece[] {
  const element = new RegExp(`<(?<name>${names.join('|')})(?<attributes>${attributes})/>`, 'g')
  const pieces: Piece[] = []
  let plain = ''
  splitCode(text).forEach((part, index) => {
    let from = 0
    for (const match of index % 2 === 1 ? [] : part.matchAll(element)) {
      pieces.push({ type: 'text', text: plain + part.slice(from, match.index) })
      plain = ''
      from = match.index + match[0].length
      const { name = '', attributes: written = '' } = match.groups ?? {}
      pieces.push({ type: 'element', text: match[0], name, attributes: written.trim() })
    }
    plain += part.slice(from)
  })
  return [...pieces, { type: 'text', text: plain }]
}

/** The name of a partial that a text opens with content of its own, or that is left open. */
export function openedElement(text: string, names: readonly string[]): string | null {
  const opening = new RegExp(`<(?<name>${names.join('|')})(?=[\\s>]|$)`)
  return (
    splitCode(text)
      .filter((_, index) => index % 2 === 0)
      .map((part) => opening.exec(part)?.groups?.name)
      .find((name) => name !== undefined) ?? null
  )
}
