import { scanLines } from '../../markdown/lines.ts'
import type { BlockTag, LinePiece } from './block-tags.ts'

const tag =
  /(?<code>(?<!`)`+[^`]+`+)|<(?<close>\/?)(?<name>\$?[A-Z]\w{0,60}(?:\.[A-Z]\w{0,60})?)(?<attributes>(?:\s(?:[^<>"'{}/]|\/(?!>)|"[^"]{0,2000}"|'[^']{0,2000}'|\{(?:[^{}]|\{[^{}]{0,500}\}){0,2000}\})*)?)(?<end>\/?)>/g
const attribute =
  /(?<name>[\w-]{1,60})(?:=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|\{\s*(?:"(?<inner>[^"{}]*)"|'(?<quoted>[^'{}]*)'|`(?<raw>[^`{}]*)`|(?<code>[^{}]*(?:\{[^{}]*\}[^{}]*)*))\s*\}))?/g

/** Splits a line at the tags of components: `<Note>`, `<Cards.Card title="Lamp" />`. Code in backticks is text. */
export function splitElements(line: string, isComponent: (name: string) => boolean): LinePiece[] {
  if (!/<\/?\$?[A-Z]/.test(line)) return [line]
  const pieces: LinePiece[] = []
  let from = 0
  for (const match of line.matchAll(tag)) {
    const groups = match.groups ?? {}
    if (groups.code !== undefined || !isComponent(groups.name ?? '')) continue
    pieces.push(line.slice(from, match.index), toTag(match[0], groups))
    from = match.index + match[0].length
  }
  return [...pieces, line.slice(from)]
}

function toTag(raw: string, groups: Readonly<Record<string, string | undefined>>): BlockTag {
  const named = new Map<string, string>()
  for (const { groups: found = {} } of (groups.attributes ?? '').matchAll(attribute)) {
    const value = found.double ?? found.single ?? found.inner ?? found.quoted ?? found.raw
    // Code of another program says nothing here; an attribute without a value says that it is there.
    if (value !== undefined) named.set((found.name ?? '').toLowerCase(), value)
  }
  const type = groups.close ? 'close' : groups.end ? 'self-closed' : 'open'
  return { raw, name: groups.name ?? '', type, holdsMarkdown: true, positional: [], named }
}

/** Names that are surely components: of an element that closes itself, or that is opened and closed. `<Namespace>` alone is text. */
export function componentNames(body: string): ReadonlySet<string> {
  const opened = new Set<string>()
  const closed = new Set<string>()
  const sure = new Set<string>()
  for (const { text, inFence } of scanLines(body)) {
    for (const piece of inFence ? [] : splitElements(text, () => true)) {
      if (typeof piece === 'string') continue
      if (piece.type === 'self-closed') sure.add(piece.name)
      else (piece.type === 'open' ? opened : closed).add(piece.name)
    }
  }
  return new Set([...sure, ...[...opened].filter((name) => closed.has(name))])
}

const maxTagLines = 20

/** Puts a tag that goes over several lines on one, and empty lines below, so that all others keep their numbers. */
export function joinTags(body: string): string {
  const lines = scanLines(body)
  const out: string[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const { text = '', inFence = true } = lines[index] ?? {}
    const isOpen = !inFence && /<\$?[A-Z][\w.]*(?:\s[^<>`]*)?$/.test(text)
    const end = isOpen ? endOfTag(lines, index) : index
    const joined = lines.slice(index, end + 1).map((line, at) => (at === 0 ? line.text : line.text.trim()))
    out.push(joined.join(' '), ...joined.slice(1).map(() => ''))
    index = end
  }
  return out.join('\n')
}

/** The line on which a tag ends; that on which it begins when it has no end. */
function endOfTag(lines: readonly { readonly text: string }[], start: number): number {
  for (let index = start + 1; index < Math.min(start + maxTagLines, lines.length); index += 1) {
    const text = lines[index]?.text ?? ''
    if (text.trim() === '') return start
    if (/\/?>\s*$/.test(text)) return index
  }
  return start
}
