import type { BlockContext, BlockLine, ReadBlock } from './blocks.ts'
import { ourName } from './callout-names.ts'
import { directiveStart } from './directive-start.ts'
import { type ForeignTab, trimmed, unindented, writeTabs } from './tab-groups.ts'

const callout =
  /^(?<indent> *)(?<mark>!!!|\?\?\?\+?) *(?<name>[A-Za-z][\w-]*)(?<classes>(?: [\w-]+)*)(?: +"(?<title>[^"]*)")? *$/
const tab = /^(?<indent> *)===(?<mark>[!+]*) +"(?<label>[^"]+)" *$/

/** An element whose text is Markdown, by the attribute that MkDocs, kramdown and PHP Markdown have for it. */
const attribute = /\smarkdown(?:=(?:"[^"]*"|'[^']*'|\w+))?(?=[\s>])/
const element = /^\s*<(?<tag>[a-z]+)(?:\s[^<>]*)?>\s*$/

/** Callouts (`!!! note "Title"`) and tabs (`=== "Label"`) of MkDocs, whose text is indented under them. */
export function readMkdocsBlock(
  lines: readonly BlockLine[],
  index: number,
  context: BlockContext,
): ReadBlock | null {
  const line = lines[index]
  if (!line) return null
  const found = callout.exec(line.text)?.groups
  if (found) return readCallout(lines, index, { ...context, line, found })
  if (attribute.test(line.text) && element.test(line.text)) return readElement(lines, index, context)
  return tab.test(line.text) ? readTabs(lines, index, context) : null
}

/** Elements of many lines are looked for no further, since each of them would be. */
const maxElementLines = 400

/** Text in an element is Markdown here when empty lines are around it. Null for an element that never ends. */
function readElement(lines: readonly BlockLine[], index: number, context: BlockContext): ReadBlock | null {
  const line = lines[index]
  const start = line?.text.replace(attribute, '') ?? ''
  const { tag = '' } = element.exec(start)?.groups ?? {}
  const ofTag = new RegExp(`<(?<end>/?)${tag}\\b`, 'g')
  let depth = 0
  const near = lines.slice(index, index + maxElementLines)
  const length = near.findIndex((each) => {
    if (each.inFence || !each.text.includes(tag)) return false
    for (const match of each.text.matchAll(ofTag)) depth += match.groups?.end ? -1 : 1
    return depth === 0
  })
  const end = length < 0 ? -1 : index + length
  const last = lines[end]
  if (!line || !last || end === index || !new RegExp(`^\\s*</${tag}>\\s*$`).test(last.text)) return null
  context.changed('attributes', line, start)
  const inside = context.inner(unindented(lines.slice(index + 1, end)))
  const apart = inside.flatMap((each, at) => {
    const isCaption = /^<figcaption\b/.test(each.text) && inside[at - 1]?.text.trim() !== ''
    return isCaption && at > 0 ? [{ ...each, text: '' }, each] : [each]
  })
  const empty = { line: line.line, text: '', inFence: false }
  return {
    lines: [{ ...line, text: start }, empty, ...apart, { ...empty, line: last.line }, last],
    next: end + 1,
  }
}

interface CalloutContext extends BlockContext {
  readonly line: BlockLine
  readonly found: Readonly<Record<string, string | undefined>>
}

/** One that is open from the start does not fold here: it is a callout, of which readers see the kind. */
function readCallout(lines: readonly BlockLine[], index: number, context: CalloutContext): ReadBlock {
  const { line, found } = context
  const { indent = '', mark = '', name = '', title = '' } = found
  const folds = mark === '???'
  const own = folds ? 'details' : (ourName(name) ?? 'note')
  const label = title || (folds ? name[0]?.toUpperCase() + name.slice(1) : '')
  const text = indent + directiveStart(own, label)
  const { block, next } = blockBelow(lines, index + 1, indent.length + 4)
  context.changed('callout', line, text)
  const end = block.at(-1) ?? line
  return {
    lines: [
      { ...line, text },
      ...context.inner(block),
      { line: end.line, text: `${indent}:::`, inFence: false },
    ],
    next: lines[next]?.text.trim() === '' ? next + 1 : next, // the end of the directive takes its place
  }
}

function readTabs(lines: readonly BlockLine[], index: number, context: BlockContext): ReadBlock {
  const tabs: ForeignTab[] = []
  const indent = tab.exec(lines[index]?.text ?? '')?.groups?.indent ?? ''
  let next = index
  for (let at = index; ; ) {
    const mark = lines[at]
    const found = mark && !mark.inFence ? tab.exec(mark.text)?.groups : undefined
    const begins = at > index && (found?.mark ?? '').includes('!')
    if (!mark || !found || found.indent !== indent || begins) break
    const { block, next: below } = blockBelow(lines, at + 1, indent.length + 4)
    tabs.push({ mark, label: found.label ?? '', lines: context.inner(block) })
    next = below
    at = below
    while (lines[at]?.text.trim() === '') at += 1
  }
  const end = lines[next - 1] ?? { line: 1, text: '', inFence: false }
  return {
    lines: writeTabs(tabs, end, context),
    next: lines[next]?.text.trim() === '' ? next + 1 : next,
  }
}

/** The lines that are indented under a mark, without that indentation. */
function blockBelow(lines: readonly BlockLine[], start: number, indent: number) {
  let end = start
  while (end < lines.length && isIndented(lines[end]?.text ?? '', indent)) end += 1
  const block = trimmed(lines.slice(start, end))
  const last = block.at(-1)
  const next = last ? lines.indexOf(last) + 1 : start
  const taken = lines.slice(start, next).map((line) => ({
    ...line,
    text: line.text.slice(Math.min(4, line.text.length - line.text.trimStart().length)),
  }))
  return { block: taken, next }
}

function isIndented(text: string, indent: number): boolean {
  return text.trim() === '' || text.length - text.trimStart().length >= indent
}
