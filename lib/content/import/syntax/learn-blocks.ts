import type { BlockContext, BlockLine, ReadBlock } from './blocks.ts'
import { directiveStart } from './directive-start.ts'
import { learnPicture } from './learn-pictures.ts'
import { lineFrom } from './line-search.ts'
import { type ForeignTab, unindented, writeTabs } from './tab-groups.ts'

const docfxTab = /^\s*#{1,6}\s+\[(?<label>[^\]]+)\]\(#tab\/(?<key>[^)]+)\)\s*$/
const docfxEnd = /^\s*(?:-{3,}|\*{3,})\s*$/
const leagueTab = /^\s*>\s?\[!TAB\s+(?=\S)(?<label>[^\]]+)\]\s*$/
const leagueStart = /^\s*>\s?\[!BEGINTABS\]\s*$/
const leagueEnd = /^\s*>\s?\[!ENDTABS\]\s*$/
const fold = /^(?<indent>\s*)\+\+\+\s*(?<title>\S.*)$/
const foldEnd = /^\s*\+\+\+\s*$/
const described = /^\s*:{3}image\s/
const column = /^\s*:{3}column\b[^\n]*:{3}\s*$/
const columnEnd = /^\s*:{3}column-end:{3}\s*$/
const descriptionEnd = /^\s*:{3}image-end:{3}\s*$/

/**
 * Blocks of DocFX (Microsoft Learn) and of Adobe Experience League: tabs, texts that fold, and pictures with a
 * long description, which becomes a text that folds.
 */
export function readLearnBlock(
  lines: readonly BlockLine[],
  index: number,
  context: BlockContext,
): ReadBlock | null {
  const text = lines[index]?.text ?? ''
  if (docfxTab.test(text)) return readTabs(lines, { start: index, mark: docfxTab, end: docfxEnd }, context)
  if (leagueStart.test(text)) {
    const marks = { start: index + 1, mark: leagueTab, end: leagueEnd }
    return readTabs(lines, marks, context, lines[index])
  }
  if (column.test(text)) return readColumn(lines, index, context)
  if (fold.test(text)) return readFold(lines, index, context)
  const isDescribed =
    described.test(text) && text.includes('type="complex"') && text.trimEnd().endsWith(':::')
  return isDescribed ? readDescribed(lines, index, context) : null
}

interface TabMarks {
  readonly start: number
  readonly mark: RegExp
  readonly end: RegExp
}

/** Tabs of DocFX may last to the end of the file. Null where no tab is. */
function readTabs(
  lines: readonly BlockLine[],
  { start, mark, end }: TabMarks,
  context: BlockContext,
  begin?: BlockLine,
): ReadBlock | null {
  const found = lineFrom(lines, start, end)
  const last = found < 0 ? lines.length : found
  const marks: number[] = []
  for (let at = lineFrom(lines, start, mark); at >= 0 && at < last; at = lineFrom(lines, at + 1, mark))
    marks.push(at)
  const first = lines[marks[0] ?? last]
  if (!first || (found < 0 && mark === leagueTab)) return null
  if (begin) context.changed('tab', begin, '')
  const tabs = marks.map((at, nth): ForeignTab => {
    const line = lines[at] ?? first
    const { label = '', key = '' } = mark.exec(line.text)?.groups ?? {}
    const [, condition] = key.split('/')
    const whole = condition ? `${label} (${condition})` : label
    return { mark: line, label: whole, lines: context.inner(lines.slice(at + 1, marks[nth + 1] ?? last)) }
  })
  const endLine = lines[last] ?? lines.at(-1) ?? first
  if (found >= 0) context.changed('tab', endLine, '')
  const before = lines.slice(start, marks[0]).filter(({ text }) => text.trim() !== '')
  return { lines: [...before, ...writeTabs(tabs, endLine, context)], next: last + 1 }
}

function readFold(lines: readonly BlockLine[], index: number, context: BlockContext): ReadBlock | null {
  const line = lines[index]
  const end = lineFrom(lines, index + 1, foldEnd)
  const last = lines[end]
  const { indent = '', title = '' } = fold.exec(line?.text ?? '')?.groups ?? {}
  if (!line || !last) return null
  const text = indent + directiveStart('details', title)
  context.changed('callout', line, text)
  const inner = context.inner(lines.slice(index + 1, end))
  return { lines: [{ ...line, text }, ...inner, { ...last, text: `${indent}:::` }], next: end + 1 }
}

function readDescribed(lines: readonly BlockLine[], index: number, context: BlockContext): ReadBlock | null {
  const line = lines[index]
  const end = lineFrom(lines, index + 1, descriptionEnd)
  const last = lines[end]
  const picture = learnPicture(line?.text.trim() ?? '')
  if (!line || !last || !picture) return null
  const indent = /^\s*/.exec(line.text)?.[0] ?? ''
  const at = (source: BlockLine, text: string): BlockLine => ({ ...source, text: text && indent + text })
  const start = directiveStart('details', picture.alt)
  context.changed('picture', line, `${picture.markdown} ${start}`)
  context.changed('picture', last, ':::')
  return {
    lines: [
      at(line, picture.markdown),
      at(line, ''),
      at(line, start),
      ...unindented(lines.slice(index + 1, end)).map((each) => at(each, each.text)),
      at(last, ':::'),
    ],
    next: end + 1,
  }
}

/** What stands in a column is indented under its mark, and would be code without it. */
function readColumn(lines: readonly BlockLine[], index: number, context: BlockContext): ReadBlock | null {
  const line = lines[index]
  const end = lineFrom(lines, index + 1, columnEnd)
  const last = lines[end]
  if (!line || !last) return null
  context.changed('mark', line, '')
  context.changed('mark', last, '')
  const empty = { ...line, text: '' }
  return {
    lines: [empty, ...context.inner(unindented(lines.slice(index + 1, end))), { ...last, text: '' }],
    next: end + 1,
  }
}
