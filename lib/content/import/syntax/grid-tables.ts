import type { BlockContext, BlockLine, ReadBlock } from './blocks.ts'

const border = /^(?<indent>\s*)\+(?:[-=:]{2,}\+)+\s*$/
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/

/** Longer ones are left as they are, since each line of one might begin another. */
const maxLines = 400

/** A row, with the lines of each of its cells. */
interface Row {
  readonly line: BlockLine
  readonly cells: string[][]
}

/**
 * A table that is drawn with `+---+` and `|`, as Pandoc writes those of Word, as one of GitHub's. Cells over several
 * columns or rows, and code in cells, have no counterpart: the table stays then.
 */
export function readGridTable(
  lines: readonly BlockLine[],
  index: number,
  context: BlockContext,
): ReadBlock | null {
  const first = lines[index]
  const indent = border.exec(first?.text ?? '')?.groups?.indent
  if (!first || indent === undefined) return null
  const near = lines.slice(index, index + maxLines)
  const length = near.findIndex(({ text, inFence }) => inFence || !/^\s*[+|]/.test(text))
  const drawn = length < 0 ? near : near.slice(0, length)
  const columns = columnsOf(first.text)
  const isWhole = drawn.length > 2 && drawn.length < maxLines && border.test(drawn.at(-1)?.text ?? '')
  const rows = isWhole ? rowsOf(drawn, columns) : null
  if (!rows) return null
  const hasHead = drawn.some(({ text }) => /^\s*\+[=:]/.test(text) && text.includes('='))
  const [head, ...others] = hasHead
    ? rows
    : [{ line: first, cells: columns.slice(1).map(() => ['']) }, ...rows]
  const written = [head, ...others].flatMap((row) => (row ? [textOfRow(row, indent)] : []))
  const rule = { ...first, text: `${indent}|${' --- |'.repeat(columns.length - 1)}` }
  context.changed('grid-table', first, written[0]?.text ?? '')
  return { lines: [...written.slice(0, 1), rule, ...written.slice(1)], next: index + drawn.length }
}

/** Where the columns begin and end, in the width that letters take on a screen. */
function columnsOf(text: string): number[] {
  return [...text].flatMap((char, at) => (char === '+' ? [at] : []))
}

function rowsOf(drawn: readonly BlockLine[], columns: readonly number[]): Row[] | null {
  const rows: Row[] = []
  let row: Row | null = null
  for (const line of drawn) {
    if (border.test(line.text)) {
      if (columnsOf(line.text).join() !== columns.join()) return null
      row = null
      continue
    }
    const cells = cellsOf(line.text, columns)
    if (!cells || /`{3}|~{3}/.test(line.text)) return null
    if (!row) {
      row = { line, cells: cells.map(() => []) }
      rows.push(row)
    }
    for (const [at, cell] of cells.entries()) row.cells[at]?.push(cell)
  }
  return rows.length > 0 ? rows : null
}

/** The parts of a line between its bars, which stand where the columns end; null where one of them does not. */
function cellsOf(text: string, columns: readonly number[]): string[] | null {
  const ends = new Set(columns)
  const cells: string[] = []
  let cell = ''
  let column = 0
  for (const char of text.trimEnd()) {
    if (ends.has(column)) {
      if (char !== '|') return null
      if (column > (columns[0] ?? 0)) cells.push(cell)
      cell = ''
    } else cell += char
    column += wide.test(char) ? 2 : 1
  }
  return cells.length === columns.length - 1 ? cells : null
}

function textOfRow({ line, cells }: Row, indent: string): BlockLine {
  return { ...line, text: `${indent}| ${cells.map(textOfCell).join(' | ')} |` }
}

/** Items and paragraphs of a cell are lines of it. */
function textOfCell(lines: readonly string[]): string {
  let text = ''
  let isApart = false
  for (const line of lines.map((each) => each.trim().replace(/(?<!\\)\|/g, '\\|'))) {
    const isItem = /^(?:[-*+]|\d{1,3}[.)])\s/.test(line)
    if (text !== '' && line !== '') text += isApart || isItem || text.endsWith('\\') ? '<br>' : ' '
    isApart = line === ''
    text += line
  }
  return text.replaceAll('\\<br>', '<br>')
}
