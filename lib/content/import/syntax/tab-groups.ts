import type { BlockContext, BlockLine } from './blocks.ts'
import { directiveStart } from './directive-start.ts'

/** One of several alternatives. */
export interface ForeignTab {
  /** The line that names it. */
  readonly mark: BlockLine
  readonly label: string
  readonly lines: readonly BlockLine[]
}

/** Writes alternatives in our syntax, indented as their marks are. `end` is the line that they end at. */
export function writeTabs(
  tabs: readonly ForeignTab[],
  end: BlockLine,
  { changed }: Pick<BlockContext, 'changed'>,
): BlockLine[] {
  const indent = /^\s*/.exec(tabs[0]?.mark.text ?? '')?.[0] ?? ''
  const at = ({ line }: BlockLine, text: string): BlockLine => ({
    line,
    text: text === '' ? '' : indent + text,
    inFence: false,
  })
  const inside = tabs.flatMap(({ mark, label, lines }) => {
    const start = directiveStart('tab', label)
    changed('tab', mark, start)
    const last = lines.at(-1) ?? mark
    return [at(mark, start), at(mark, ''), ...trimmed(lines), at(last, ''), at(last, ':::')]
  })
  return [at(tabs[0]?.mark ?? end, ':::tabs'), ...inside, at(end, ':::'), at(end, '')]
}

/** Lines without the empty ones around them. */
export function trimmed(lines: readonly BlockLine[]): readonly BlockLine[] {
  const isText = ({ text }: BlockLine) => text.trim() !== ''
  return lines.slice(Math.max(lines.findIndex(isText), 0), lines.findLastIndex(isText) + 1)
}

/** Lines without the indentation that all of them have, and without empty ones around them. */
export function unindented(lines: readonly BlockLine[]): BlockLine[] {
  const words = trimmed(lines)
  const depth = Math.min(
    ...words.filter(({ text }) => text.trim() !== '').map(({ text }) => text.search(/\S/)),
  )
  return words.map((line) => ({ ...line, text: line.text.slice(depth) }))
}
