import { calloutName } from '../../markdown/directive-names.ts'
import { scanLines } from '../../markdown/lines.ts'
import type { Change, NotUnderstood } from '../import-note.ts'
import { ourName } from './callout-names.ts'
import { type Converted, convertLines } from './converted.ts'

const material =
  /^(?<indent> *)(?:!!!|\?\?\?\+?) +(?<name>[a-z]+)(?: inline(?: end)?)?(?: +"(?<title>[^"]*)")? *$/
/**
 * Turns the callouts of MkDocs (`!!! note "Title"` and an indented block) and GitBook into directives,
 * and gives directives of other sites the names of ours.
 */
export function convertAdmonitions(body: string): Converted {
  const material = convertMaterial(body)
  const others = convertLines(material.body, (line, notes) => {
    const hint = /^(?<indent>\s*)\{% *(?:hint style="(?<style>[a-z]+)"|(?<end>endhint)) *%\}\s*$/.exec(
      line,
    )?.groups
    if (hint) {
      const to = `${hint.indent ?? ''}:::${hint.end ? '' : nameOf(hint.style ?? 'info')}`
      notes.changed('callout', line.trim(), to.trim())
      return to
    }
    const named = /^(?<before>\s*:{3,}[ \t]*)(?<name>[A-Za-z][\w-]*)(?<rest>.*)$/.exec(line)?.groups
    if (named && !calloutName(named.name ?? '')) {
      const to = ourName(named.name ?? '')
      if (to === null) notes.unknown('directive', line.trim())
      else {
        const changed = `${named.before ?? ''}${to}${named.rest ?? ''}`
        notes.changed('callout', line.trim(), changed.trim())
        return changed
      }
    }
    if (/\{\{[<%]|\{%-? *[a-z]/.test(line)) notes.unknown('shortcode', line.trim())
    return line
  })
  return {
    body: others.body,
    changes: [...material.changes, ...others.changes],
    notUnderstood: [...material.notUnderstood, ...others.notUnderstood],
  }
}

function nameOf(name: string): string {
  return ourName(name) ?? 'note'
}

/** The line below the block becomes the end of the directive: an empty line, or one that is added. */
function convertMaterial(body: string): Converted {
  const changes: Change[] = []
  const notUnderstood: NotUnderstood[] = []
  const lines = scanLines(body)
  const out: string[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const { text = '', inFence = false } = lines[index] ?? {}
    const match = inFence ? undefined : material.exec(text)?.groups
    if (!match) {
      out.push(text)
      if (!inFence && /^=== +"/.test(text))
        notUnderstood.push({ line: index + 1, what: 'tab of MkDocs', text })
      continue
    }
    const block = blockBelow(lines, index, (match.indent ?? '').length + 4)
    const name = text.trim().startsWith('?') ? 'details' : nameOf(match.name ?? '')
    const to = `${match.indent ?? ''}:::${name}${match.title ? ` ${match.title}` : ''}`
    changes.push({ rule: 'callout', line: index + 1, from: text.trim(), to: to.trim() })
    out.push(to, ...block.lines, `${match.indent ?? ''}:::`)
    index += block.count
    if (lines[index + 1]?.text.trim() === '') index += 1 // the end of the directive takes its place
  }
  return { body: out.join('\n'), changes, notUnderstood }
}

/** The lines below a mark that are indented under it, without that indentation. */
function blockBelow(lines: readonly { readonly text: string }[], start: number, indent: number) {
  let end = start + 1
  while (end < lines.length && isIndented(lines[end]?.text ?? '', indent)) end += 1
  while (end > start + 1 && (lines[end - 1]?.text ?? '').trim() === '') end -= 1
  const taken = lines
    .slice(start + 1, end)
    .map(({ text }) => text.slice(Math.min(4, text.length - text.trimStart().length)))
  return { lines: taken, count: taken.length }
}

function isIndented(text: string, indent: number): boolean {
  return text.trim() === '' || text.length - text.trimStart().length >= indent
}
