import { splitCode } from '../syntax/code-spans.ts'
import type { Piece, TextUnit } from './partial-elements.ts'

/** A mark in whose place the text of another file stands. */
export interface IncludeMark {
  /** As it is written. */
  readonly mark: string
  /** Where it stands in its text. */
  readonly at: number
  /** The file, as a link from the text names it; some name it as seen from the root. */
  readonly hrefs: readonly string[]
  /** What of the file is meant; empty for all of it. */
  readonly part: string
}

/** DocFX and Adobe Experience League, which have them within lines too. */
const inLine = /\[!INCLUDE\s*\[[^[\]\n]*\]\((?<docfx>[^()\s]+)\)\]|\{\{\$include\s+(?<league>[^\s{}]+)\}\}/gi

const ofMkdocs = /^-{1,2}8<-{1,2}[ \t]+"(?<file>[^":\n]+)"$/
/** VitePress, GitBook and Jekyll, Hugo, and MyST, whose mark takes two lines. */
const alone = [
  /^<!--\s*@include:\s*(?<file>[^\s{}#]+)(?<part>[{#][^\s>]*)?\s*-->$/,
  /^\{%-?\s*include\s+["'](?<file>[^"'{}%]+\.md)["']\s*-?%\}$/,
  /^\{\{[<%]\s*(?:include|readfile|snippet|import)\s+(?:file=)?["`](?<file>[^"`{}]+\.md)["`]\s*[>%]\}\}$/,
  /^:{3,}\{include\}[ \t]+(?<file>\S+)[ \t]*\n[ \t>]*:{3,}$/,
]

/** The marks in a text, outside of code in backticks. */
export function includeMarks(text: string): IncludeMark[] {
  const mark = text.replace(/^[\s>]+/, '').trimEnd()
  const at = text.indexOf(mark)
  const snippet = ofMkdocs.exec(mark)?.groups?.file
  if (snippet !== undefined) return [{ mark, at, hrefs: [fromConfiguration(snippet)], part: '' }]
  const { file, part = '' } =
    alone.map((pattern) => pattern.exec(mark)?.groups).find((groups) => groups !== undefined) ?? {}
  if (file !== undefined) return [{ mark, at, hrefs: [file.replace(/^@\//, '/'), `/${file}`], part }]
  return marksInLine(text)
}

function marksInLine(text: string): IncludeMark[] {
  if (!/\[!INCLUDE|\{\{\$include/i.test(text)) return []
  let from = 0
  return splitCode(text).flatMap((part, nth) => {
    const start = from
    from += part.length
    return [...(nth % 2 === 1 ? [] : part.matchAll(inLine))].map(({ 0: mark, index, groups }) => ({
      mark,
      at: start + index,
      hrefs: [groups?.docfx ?? groups?.league ?? ''],
      part: '',
    }))
  })
}

/** MkDocs names snippets from the folder of its configuration, which is one above the text. */
function fromConfiguration(file: string): string {
  return `/${file}`
}

/** The file of a line in a fence that is a mark of MkDocs; null for any other line. */
export function includeInFence(text: string): string | null {
  const file = ofMkdocs.exec(text.trim())?.groups?.file
  return file === undefined ? null : fromConfiguration(file)
}

/** Joins the two lines of each mark of MyST. */
export function joinIncludes(units: readonly TextUnit[]): TextUnit[] {
  const joined: TextUnit[] = []
  for (const unit of units) {
    const before = joined.at(-1)
    const isEnd = before && !unit.inFence && /^[ \t>]*:{3,}\s*$/.test(unit.text)
    if (isEnd && /^[ \t>]*:{3,}\{include\}[ \t]+\S+[ \t]*$/.test(before.text))
      joined[joined.length - 1] = { ...before, text: `${before.text}\n${unit.text}` }
    else joined.push(unit)
  }
  return joined
}

/** Splits a text at those marks whose file is known. */
export function splitIncludes(text: string, isKnown: (mark: string) => boolean): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { mark, at } of includeMarks(text)) {
    if (!isKnown(mark)) continue
    pieces.push({ type: 'text', text: text.slice(from, at) })
    pieces.push({ type: 'element', text: mark, name: mark, attributes: '' })
    from = at + mark.length
  }
  return [...pieces, { type: 'text', text: text.slice(from) }]
}

/** Whether a text is nothing but abbreviations of Markdown, which MkDocs adds to every page. */
export function hasAbbreviationsOnly(body: string): boolean {
  const lines = body.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 0 && lines.every((line) => /^\*\[[^\]]+\]:/.test(line))
}
