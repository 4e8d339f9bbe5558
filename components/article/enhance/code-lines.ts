import { decoded } from '@/lib/content/decoded'

const address = /^(?<block>.+\.code-\d+)\.L(?<first>\d+)(?:-L(?<last>\d+))?$/

/** Lines of a block, counted from 1, both included. */
interface LineRange {
  readonly first: number
  readonly last: number
}

/** Marks the lines that the address names, and shows the first of them. */
export function showAddressedLines(): void {
  for (const line of document.querySelectorAll('.line[data-target]')) line.removeAttribute('data-target')
  const match = address.exec(decoded(location.hash.slice(1)))?.groups
  const figure = match && document.getElementById(match.block ?? '')
  if (!figure) return
  const first = Number(match.first)
  const lines = linesOf(figure).slice(first - 1, Number(match.last ?? first))
  for (const line of lines) line.setAttribute('data-target', '')
  lines[0]?.scrollIntoView({ block: 'center' })
}

/** A click on a line's number: its line, or with Shift all from the marked one on, gets the address. */
export function addressClickedLine(line: HTMLElement, isExtending: boolean): void {
  const figure = line.closest<HTMLElement>('figure.code')
  if (!figure) return
  const number = linesOf(figure).indexOf(line) + 1
  const marked = markedLines(figure)
  const first = isExtending && marked ? Math.min(marked.first, number) : number
  const last = isExtending && marked ? Math.max(marked.last, number) : number
  getSelection()?.removeAllRanges() // what Shift selected on the way would count as chosen by hand
  setAddress(figure, { first, last })
}

/** Moves the marked line of a block by keys; without one, the first is marked. */
export function moveMarkedLine(figure: HTMLElement, step: 1 | -1): void {
  const marked = markedLines(figure)
  const count = linesOf(figure).length
  const line = marked ? Math.min(Math.max(marked.first + step, 1), count) : 1
  setAddress(figure, { first: line, last: line })
}

/** The address of a block: of the selected lines, else of the marked ones, else of the whole. */
export function blockAddress(figure: HTMLElement): string {
  const range = selectedLines(figure) ?? markedLines(figure)
  return new URL(`#${encodeURIComponent(figure.id)}${range ? suffix(range) : ''}`, location.href).href
}

function setAddress(figure: HTMLElement, range: LineRange): void {
  history.replaceState(history.state, '', `#${encodeURIComponent(figure.id)}${suffix(range)}`)
  showAddressedLines()
}

function suffix({ first, last }: LineRange): string {
  return first === last ? `.L${first}` : `.L${first}-L${last}`
}

function markedLines(figure: HTMLElement): LineRange | null {
  return rangeOf(figure, (line) => line.hasAttribute('data-target'))
}

function selectedLines(figure: HTMLElement): LineRange | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed) return null
  return rangeOf(figure, (line) => selection.containsNode(line, true))
}

function rangeOf(figure: HTMLElement, isIn: (line: HTMLElement) => boolean): LineRange | null {
  const lines = linesOf(figure)
  const first = lines.findIndex(isIn)
  return first === -1 ? null : { first: first + 1, last: lines.findLastIndex(isIn) + 1 }
}

function linesOf(figure: HTMLElement): HTMLElement[] {
  return [...figure.querySelectorAll<HTMLElement>('.line')]
}
