import type { BlockContext, BlockLine, ReadBlock } from './blocks.ts'
import { ourName } from './callout-names.ts'
import { directiveStart } from './directive-start.ts'

const div = /^(?<indent>\s*):{3,}\s*\{(?<attributes>[^{}]*)\}\s*:*\s*$/
const anyOpener = /^\s*:{3,}\s*[^:\s]/
const closer = /^\s*:{3,}\s*$/
const aside = /^(?<indent>\s*)<aside>\s*$/

/** Longer ones are left as they are, since each that has no end would be looked for to the end of the text. */
const maxLines = 400

/** Boxes of other programs around a text: `::: {.warning}` of Pandoc, and the `<aside>` that Notion exports. */
export function readBox(lines: readonly BlockLine[], index: number, context: BlockContext): ReadBlock | null {
  const line = lines[index]
  const box = div.exec(line?.text ?? '')?.groups
  if (line && box) return readDiv(lines, index, { ...context, line, ...box })
  const indent = aside.exec(line?.text ?? '')?.groups?.indent
  const length =
    indent === undefined
      ? -1
      : lines.slice(index, index + maxLines).findIndex(({ text }) => /^\s*<\/aside>\s*$/.test(text))
  if (!line || indent === undefined || length < 0) return null
  return placed(lines, { index, end: index + length }, { ...context, name: 'note', indent })
}

interface DivContext extends BlockContext {
  readonly line: BlockLine
  readonly indent?: string
  readonly attributes?: string
}

function readDiv(lines: readonly BlockLine[], index: number, context: DivContext): ReadBlock | null {
  const { indent = '', attributes = '' } = context
  let depth = 0
  const length = lines.slice(index, index + maxLines).findIndex(({ text, inFence }) => {
    if (inFence) return false
    if (closer.test(text)) depth -= 1
    else if (anyOpener.test(text)) depth += 1
    return depth === 0
  })
  if (length < 0) return null
  const names = [...attributes.matchAll(/\.([\w-]+)|custom-style="([^"]*)"/g)].map(
    ([, name, style]) => name ?? style,
  )
  const known = names.map((name) => ourName(name ?? '')).find((name) => name !== null)
  return placed(lines, { index, end: index + length }, { ...context, name: known ?? null, indent })
}

interface BoxContext extends BlockContext {
  /** Of the callout; null for a box that only lays out, whose marks go. */
  readonly name: string | null
  readonly indent: string
}

function placed(
  lines: readonly BlockLine[],
  { index, end }: { readonly index: number; readonly end: number },
  { name, indent, changed, inner }: BoxContext,
): ReadBlock | null {
  const [first, last] = [lines[index], lines[end]]
  if (!first || !last) return null
  const start = name === null ? '' : indent + directiveStart(name, '')
  const stop = name === null ? '' : `${indent}:::`
  changed('box', first, start)
  if (last.text.trim() !== stop.trim()) changed('box', last, stop)
  const within = inner(lines.slice(index + 1, end))
  return { lines: [{ ...first, text: start }, ...within, { ...last, text: stop }], next: end + 1 }
}
