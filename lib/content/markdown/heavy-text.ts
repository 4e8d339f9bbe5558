import type { Root } from 'mdast'
import { walk } from '../walk.ts'
import type { SourceLine } from './lines.ts'

/** Pieces of text that are not given to the parser, as they were typed, by the index of their first line. */
export type HeavyText = ReadonlyMap<number, string>

/**
 * Signs of a piece of text. At each the parser may look back over all before it, so that a piece with n of them takes n²
 * steps: a line of 60 KB of JSON takes seconds. A thousand take a tenth of a second; the articles that we know have 154
 * in one piece at most.
 */
const mostSigns = 1000
const signs = {
  md: /[[\]*_~`&\\]|<[!?]/g,
  /** An expression that is none is looked for up to each brace after it. */
  mdx: /[[\]*_~`&\\{]|<[!?]/g,
}

/** What stands before the text of a line: indentation, quotation marks, the mark of an item or of a heading. */
const lead = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:#{1,6}\s+)?/
/** What begins a piece of its own: an item, a heading, a row, a directive, a definition. */
const opening = /^(?:(?:[-*+]|\d{1,9}[.)])(?:\s|$)|#{1,6}(?:\s|$)|\||:{3}|\[[^[\]]{1,200}\]:)/
const item = /^(?:[-*+]|\d{1,9}[.)])(?:\s|$)/
/** Each line below this one is a row of a table. */
const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/** Stands for a piece while the rest is parsed. Its ends are no characters, so that no author types them. */
const mark = /\uFDD0(\d+)\uFDD1(\n*)/g
const markOf = (first: number) => `\uFDD0${first}\uFDD1`

/**
 * Takes pieces out of the lines of a body, in place, that have more signs than can be read as Markdown in the time that an
 * article may take; `putBack` puts them into the tree, as they stand in `typed`. The number of lines stays.
 */
export function takeHeavyText(
  lines: SourceLine[],
  typed: readonly SourceLine[],
  format: 'md' | 'mdx',
): HeavyText {
  const sign = signs[format]
  const taken = new Map<number, string>()
  for (const { first, last } of textPieces(lines, sign)) {
    const piece = lines.slice(first, last + 1).map(({ text }) => text)
    if (!isHeavy(piece, sign)) continue
    const [start = '', ...rest] = typed.slice(first, last + 1).map(({ text }) => text)
    const [before = ''] = lead.exec(start) ?? []
    taken.set(first, [start.slice(before.length), ...rest.map(withoutIndent)].join('\n'))
    lines.fill({ text: '', inFence: false }, first, last + 1)
    lines[first] = { text: before + markOf(first), inFence: false }
  }
  return taken
}

/** Puts the pieces back as text. Gives the first lines of those that would have been read as Markdown otherwise. */
export function putBack(tree: Root, taken: HeavyText): number[] {
  const shown = new Set<number>()
  if (taken.size > 0)
    walk(tree, (node) => {
      if (!('value' in node)) return
      node.value = node.value.replace(mark, (_mark, line: string, emptyLines: string) => {
        const typed = taken.get(Number(line)) ?? ''
        // HTML is not read as Markdown, and has the empty lines that keep the number of lines.
        if (node.type === 'text') shown.add(Number(line))
        return typed + emptyLines.slice(typed.split('\n').length - 1)
      })
    })
  return [...shown]
}

function isHeavy(piece: readonly string[], sign: RegExp): boolean {
  const length = piece.reduce((sum, text) => sum + text.length, 0)
  if (length <= mostSigns) return false // as nearly all are: nothing to count
  return piece.reduce((sum, text) => sum + (text.match(sign)?.length ?? 0), 0) > mostSigns
}

function withoutIndent(text: string): string {
  return text.replace(/^[\s>]+/, '')
}

/** The lines that the parser reads as one text, as far as lines tell. */
function textPieces(
  lines: readonly SourceLine[],
  sign: RegExp,
): { readonly first: number; readonly last: number }[] {
  const pieces: { first: number; last: number }[] = []
  const roleOf = createRoles(sign)
  lines.forEach((line, index) => {
    const role = roleOf(line)
    const open = pieces.at(-1)
    if (role === 'begins') pieces.push({ first: index, last: index })
    else if (role === 'goes on' && open) open.last = index
  })
  return pieces
}

/** What a line is to the text before it. Apart are empty lines, code, and lines of tags, which are not read as text. */
type Role = 'begins' | 'goes on' | 'apart'

/** Makes the function that tells the roles of lines, which are given one after the other. */
function createRoles(sign: RegExp): (line: SourceLine) => Role {
  let before: Role = 'apart'
  let isInTable = false
  let isInList = false
  const roleOf = ({ text, inFence }: SourceLine): Role => {
    const content = withoutIndent(text)
    if (inFence || content === '') {
      isInTable = false
      return 'apart'
    }
    if (item.test(content)) isInList = true
    else if (!/^\s/.test(text)) isInList = false
    // In a list, indentation is that of its items.
    const isCode = before === 'apart' && /^(?: {4}|\t)/.test(text) && !isInList
    const isTag = /^<[a-z/!?]/i.test(content) && !isHeavy([text], sign)
    if (isCode || isTag) return 'apart'
    const begins = before === 'apart' || isInTable || opening.test(content)
    if (content.includes('|') && delimiterRow.test(content)) isInTable = true
    return begins ? 'begins' : 'goes on'
  }
  return (line) => {
    before = roleOf(line)
    return before
  }
}
