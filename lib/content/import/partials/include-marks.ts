import type { SourceLine } from '../../markdown/lines.ts'
import type { Piece } from './partial-elements.ts'

/** A mark in whose place the text of another file stands. */
export interface IncludeMark {
  /** Index of its line. */
  readonly index: number
  readonly mark: string
  /** The file, as a link from the text names it. */
  readonly href: string
}

/** DocFX, the snippets of MkDocs (whole files only), and Adobe Experience League. */
const marks =
  /\[!INCLUDE\s*\[[^[\]\n]*\]\((?<docfx>[^()\s]+)\)\]|(?<=^\s*(?:>\s?)*)-{1,2}8<-{1,2}[ \t]+"(?<mkdocs>[^":\n]+)"(?=\s*$)|\{\{\$include\s+(?<league>[^\s{}]+)\}\}/gi

/** The marks in a body, outside of code. */
export function includeMarks(lines: readonly SourceLine[]): IncludeMark[] {
  return lines.flatMap(({ text, inFence }, index) =>
    inFence ? [] : found(text).map(({ mark, href }) => ({ index, mark, href })),
  )
}

/** The file of a line in a fence that is a mark of MkDocs; null for any other line. */
export function includeInFence(text: string): string | null {
  const path = /^\s*-{1,2}8<-{1,2}[ \t]+"([^":\n]+)"\s*$/.exec(text)?.[1]
  return path === undefined ? null : `/${path}`
}

/** Splits a text at those marks whose file is known. */
export function splitIncludes(text: string, isKnown: (mark: string) => boolean): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { mark, at } of found(text)) {
    if (!isKnown(mark)) continue
    pieces.push({ type: 'text', text: text.slice(from, at) })
    pieces.push({ type: 'element', text: mark, name: mark, attributes: '' })
    from = at + mark.length
  }
  return [...pieces, { type: 'text', text: text.slice(from) }]
}

function found(text: string): { readonly mark: string; readonly href: string; readonly at: number }[] {
  const code = [...text.matchAll(/`+[^`]+`+/g)].map(
    ({ index, 0: each }) => [index, index + each.length] as const,
  )
  return [...text.matchAll(marks)].flatMap((match) => {
    if (code.some(([start, end]) => start <= match.index && match.index < end)) return []
    const { docfx, mkdocs, league } = match.groups ?? {}
    // Those of MkDocs are named from the folder of its configuration, which is one above the text.
    const href = docfx ?? league ?? `/${mkdocs}`
    return [{ mark: match[0], href, at: match.index }]
  })
}

/** Whether a text is nothing but abbreviations of Markdown, which MkDocs adds to every page. */
export function hasAbbreviationsOnly(body: string): boolean {
  const lines = body.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 0 && lines.every((line) => /^\*\[[^\]]+\]:/.test(line))
}
