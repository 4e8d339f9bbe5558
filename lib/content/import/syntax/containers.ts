import { scanLines } from '../../markdown/lines.ts'
import type { Change } from '../import-note.ts'
import type { ConvertedLines } from './converted.ts'
import { directiveStart } from './directive-start.ts'

const opener = /^(?<indent>\s*)(?<colons>:{3,})[ \t]*(?<name>[A-Za-z][\w-]*)[ \t]*(?<rest>.*)$/
const closer = /^\s*(?<colons>:{3,})\s*$/
const tab = /^(?<indent>\s*)@tab(?::active)?(?:[ \t](?<label>.*))?$/
/** They lay out what they hold, or tell the program to leave it alone. */
const layout = new Set(['v-pre', 'raw', 'center', 'left', 'right', 'justify'])

/** A container of which the end is still to come. */
interface Open {
  readonly name: string
  /** Whether one of its tabs is open. */
  hasTab: boolean
}

/**
 * Turns containers of VuePress and VitePress into ours: tabs whose parts begin with `@tab`, code groups of items, and
 * boxes that only lay out, whose marks go.
 */
export function convertContainers(body: string): ConvertedLines {
  const changes: Change[] = []
  const open: Open[] = []
  const scanned = scanLines(body)
  const out = scanned.flatMap(({ text, inFence }, index) => {
    const line = index + 1
    if (inFence) return [{ text, line }]
    const below = scanned.slice(line, line + 3).find((each) => each.text.trim() !== '')
    const written = convertLine(text, open, /(?<!:):{3,}\s*code-group-item/.test(below?.text ?? ''))
    if (written !== text) changes.push({ rule: 'container', line, from: text.trim(), to: written.trim() })
    return written.split('\n').map((each) => ({ text: each, line }))
  })
  return {
    body: out.map(({ text }) => text).join('\n'),
    lines: out.map(({ line }) => line),
    changes,
    notUnderstood: [],
  }
}

function convertLine(text: string, open: Open[], hasItems: boolean): string {
  const {
    indent = '',
    name: found,
    rest = '',
    label = '',
  } = opener.exec(text)?.groups ?? tab.exec(text)?.groups ?? {}
  const top = open.at(-1)
  if (found === undefined) {
    if (tab.test(text) && top?.name === 'tabs') {
      const end = top.hasTab ? `${indent}:::\n` : ''
      top.hasTab = true
      return end + indent + directiveStart('tab', label.trim().replace(/#[\w-]+$/, ''))
    }
    if (!closer.test(text)) return text
    open.pop()
    if (top && layout.has(top.name)) return ''
    return top?.hasTab ? `${text.replace(/\S.*$/, '')}:::\n${text}` : text
  }
  open.push({ name: found === 'code-tabs' ? 'tabs' : found, hasTab: false })
  if (layout.has(found)) return ''
  if (found === 'code-group-item') return indent + directiveStart('tab', rest)
  if (found === 'code-group' && hasItems) return `${indent}:::tabs`
  if (found === 'code-tabs') return `${indent}:::tabs`
  return text
}
