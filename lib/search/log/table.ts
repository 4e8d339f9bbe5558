/** Tables of kubectl and its kin: a head of capital words, columns apart by two spaces or more. */
import type { Piece } from './pieces.ts'

export interface TableHead {
  readonly columns: readonly { readonly name: string; readonly start: number }[]
}

interface Cell {
  readonly text: string
  readonly start: number
}

const cellPattern = /\S+(?:[ ]\S+)*/g
const headCell = /^[A-Z][A-Z()/%_-]*(?: [A-Z()/%_-]+)*$/

function cellsOf(line: string): Cell[] {
  return [...line.matchAll(cellPattern)].map((match) => ({ text: match[0], start: match.index }))
}

/** Events at the end of `kubectl describe`, whose head is not in capitals. */
const eventsHead = /^\s{1,8}Type {2,}Reason {2,}Age {2,}From {2,}Message\s*$/

/** The head of a table, or null when the line is none. */
export function readTableHead(line: string): TableHead | null {
  if (line.length > 1000 || !/^\s*[A-Z][A-Za-z]/.test(line)) return null
  const cells = cellsOf(eventsHead.test(line) ? line.toUpperCase() : line)
  if (cells.length < 3 || !cells.every(({ text }) => headCell.test(text))) return null
  return { columns: cells.map(({ text, start }) => ({ name: text, start })) }
}

const dullColumns = new Set(
  `NAMESPACE|READY|AGE|RESTARTS|IP|NODE|NOMINATED NODE|READINESS GATES|CLUSTER-IP|EXTERNAL-IP|PORT(S)|LAST SEEN
|FIRST SEEN|COUNT|FROM|CREATED|CREATED AT|DURATION|CAPACITY|UID|SIZE|TIME|UP-TO-DATE|AVAILABLE|DESIRED|CURRENT|PID`.split(
    /\s*\|/,
  ),
)
const nameWeight = 0.5
const healthy =
  /^(?:Running|Ready|Active|Bound|Completed|Succeeded|Available|Healthy|Normal|Deployed|Established|Synced|True|ok|<none>)$/i

/** Whether a line is one row of the table: it has as many cells as the head, give or take an empty one. */
export function isRow(line: string, head: TableHead): boolean {
  const count = cellsOf(line).length
  return count >= 2 && count <= head.columns.length && count >= head.columns.length - 3
}

function columnOf(cell: Cell, index: number, count: number, head: TableHead): string {
  const { columns } = head
  if (count === columns.length) return columns[index]?.name ?? ''
  return columns.findLast(({ start }) => start <= cell.start)?.name ?? ''
}

/**
 * The cells of a row that tell: status, reason, message and the like; names count half, and a row that only says
 * that all is well a quarter.
 */
export function readRow(line: string, head: TableHead): readonly Piece[] {
  const cells = cellsOf(line)
  const named = cells.map((cell, index) => ({ ...cell, column: columnOf(cell, index, cells.length, head) }))
  const kept = named.filter(({ column }) => !dullColumns.has(column))
  const states = kept.filter(({ column }) => column !== 'NAME')
  const scale = states.length > 0 && states.every(({ text }) => healthy.test(text)) ? 0.25 : 1
  return kept.map(({ text, start, column }) => ({
    start,
    end: start + text.length,
    weight: (column === 'NAME' ? nameWeight : 1) * scale,
  }))
}
