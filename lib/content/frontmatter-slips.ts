import { canonicalName } from './field-names.ts'
import type { FrontmatterProblem } from './frontmatter.ts'

interface Mended {
  readonly lines: readonly string[]
  readonly problems: readonly FrontmatterProblem[]
}

/** A field whose value stands below it. */
const listHead = /^[^\s#\-:[\]{}][^:]*:\s*(?:#.*)?$/
const item = /^(?<indent>\s*)-\s+(?<text>\S.*)$/
/** What a word processor or a Chinese keyboard writes for a hyphen and a space, and a hyphen without one. */
const nearItem = /^(?<indent>\s*)(?<mark>[–—•·●‣*]\s*|-(?=[^\s\-\d]))(?<text>\S.*)$/
/** A plain value in which a word begins with `#`. A comment has a space after the sign. */
const cutValue = /^\s*(?:-\s+|[A-Za-z]\w*:\s+)[^\s'"[\]{}|>#&*!][^'"#]*?\s(?=#[^\s#])/

/** Writes what is almost YAML as YAML, so that nothing but the slip itself has to be told. Numbers of lines do not change. */
export function mendSlips(lines: readonly string[], lineOffset: number): Mended {
  const problems: FrontmatterProblem[] = []
  let indent: string | null = null
  let isBelowHead = false
  const mended = lines.map((line, index) => {
    const at = { line: lineOffset + index + 1 }
    const cut = cutValue.exec(line)
    if (cut)
      problems.push({
        ...at,
        column: cut[0].length + 1,
        message: 'what follows # is a comment here, so it is no part of the value',
        fix: 'put the value in quotes, or a space after # where it is a comment',
      })
    if (listHead.test(line)) {
      isBelowHead = true
      indent = null
      return line
    }
    const near = isBelowHead ? nearItem.exec(line)?.groups : undefined
    const own = near ?? item.exec(line)?.groups
    if (!isBelowHead || !own) {
      if (line.trim() !== '') isBelowHead = false
      return line
    }
    const isDeeper = !near && indent !== null && isLater(own.indent ?? '', indent)
    indent ??= own.indent ?? ''
    const column = (own.indent ?? '').length + 1
    if (near) problems.push({ ...at, column, ...nearProblem(near.mark ?? '') })
    else if (isDeeper && !/:\s*$/.test(lines[index - 1] ?? ''))
      problems.push({
        ...at,
        column,
        message: 'this line begins further to the right than the one above, so it is a part of it',
        fix: 'let both begin at the same column',
      })
    else return line
    return `${indent}- ${own.text ?? ''}`
  })
  return { lines: mended, problems }
}

function isLater(indent: string, first: string): boolean {
  return indent.length > first.length && !/^\t/.test(indent)
}

function nearProblem(mark: string): Pick<FrontmatterProblem, 'message' | 'fix'> {
  const sign = mark.trim()
  return {
    message:
      sign === '-'
        ? 'there is no space after the hyphen, so that this is no entry of the list'
        : `"${sign}" begins no entry of a list`,
    fix: 'begin each entry with a hyphen and a space: - text',
  }
}

/** A line of a block that cannot be one of its fields. */
export function strayLine(text: string, line: number): FrontmatterProblem {
  const shown = text.trim()
  return {
    line,
    column: 1,
    message: `"${shown.length > 40 ? `${shown.slice(0, 39)}…` : shown}" is no field`,
    fix: 'write `name: value`, put `# ` before what is a comment, or remove the line',
  }
}

const rule = /^\s*(?:[-—–─_*+=]+|`{3,}\s*(?:ya?ml)?)\s*$/
const fieldLine = /^\s*(?<key>[A-Za-z]\w{0,30})\s*[:：]/
/** How far from its start a text is looked at for fields. */
const near = 8

/** Fields at the start of a text that no line with `---` begins: they would be read by nobody. */
export function unopenedFields(lines: readonly string[]): FrontmatterProblem[] {
  const first = lines.findIndex((line, index) => index < near && isField(line) && isField(lines[index + 1]))
  if (first < 0) return []
  const above = lines.slice(0, first).flatMap((line, index) => (line.trim() === '' ? [] : [index]))
  const last = above.at(-1)
  const isRule = last !== undefined && rule.test(lines[last] ?? '')
  const [at, fix] =
    above.length > (isRule ? 1 : 0)
      ? [
          first,
          'move what stands above the fields, and write --- alone on the first line and below the last field',
        ]
      : isRule
        ? [last, 'write --- here, three hyphens from the first column on, and once more below the last field']
        : [first, 'write --- alone on the first line of the file, and once more below the last field']
  const message =
    'the fields that begin here are read as text, since the file does not begin with a line with ---'
  return [{ line: at + 1, column: 1, message, fix }]
}

function isField(line: string | undefined): boolean {
  return canonicalName(fieldLine.exec(line ?? '')?.groups?.key ?? '') !== null
}

/** Whether the lines between two `---` are all of one block, be some of them no fields: text has empty lines, and ends with text. */
export function isWholeBlock(lines: readonly string[]): boolean {
  return lines.every((line) => line.trim() !== '') || isField(lines.findLast((line) => line.trim() !== ''))
}
