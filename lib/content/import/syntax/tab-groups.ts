import type { BlockLine } from './blocks.ts'

/** How alternatives are written: as components, or, where the body can be no MDX, as texts that fold. */
export type TabForm = 'components' | 'details'

/** One of several alternatives. */
export interface ForeignTab {
  /** The line that names it. */
  readonly mark: BlockLine
  readonly label: string
  readonly lines: readonly BlockLine[]
}

/** Writes alternatives in our syntax, indented as their marks are. `end` is the line that they end at. */
export function writeTabs(tabs: readonly ForeignTab[], end: BlockLine, form: TabForm): BlockLine[] {
  const indent = /^\s*/.exec(tabs[0]?.mark.text ?? '')?.[0] ?? ''
  const at = ({ line }: BlockLine, text: string): BlockLine => ({
    line,
    text: text === '' ? '' : indent + text,
    inFence: false,
  })
  const isDetails = form === 'details'
  const inside = tabs.flatMap(({ mark, label, lines }) => [
    at(mark, isDetails ? `:::details ${label}` : `<Tab label="${label.replaceAll('"', '&quot;')}">`),
    at(mark, ''),
    ...trimmed(lines),
    at(lines.at(-1) ?? mark, ''),
    at(lines.at(-1) ?? mark, isDetails ? ':::' : '</Tab>'),
  ])
  const first = tabs[0]?.mark ?? end
  return isDetails
    ? [...inside, at(end, '')]
    : [at(first, '<Tabs>'), ...inside, at(end, '</Tabs>'), at(end, '')]
}

/** Lines without the empty ones around them. */
export function trimmed(lines: readonly BlockLine[]): readonly BlockLine[] {
  const isText = ({ text }: BlockLine) => text.trim() !== ''
  return lines.slice(Math.max(lines.findIndex(isText), 0), lines.findLastIndex(isText) + 1)
}

/** What is reported of a tab that is written anew. */
export function tabNote(label: string, form: TabForm): string {
  return form === 'details' ? `:::details ${label}` : `<Tab label="${label}">`
}

/** Lines without the indentation that all of them have, and without empty ones around them. */
export function unindented(lines: readonly BlockLine[]): BlockLine[] {
  const words = trimmed(lines)
  const depth = Math.min(
    ...words.filter(({ text }) => text.trim() !== '').map(({ text }) => text.search(/\S/)),
  )
  return words.map((line) => ({ ...line, text: line.text.slice(depth) }))
}
