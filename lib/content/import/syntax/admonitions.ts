import { calloutName, isDirectiveName } from '../../markdown/directive-names.ts'
import { scanLines } from '../../markdown/lines.ts'
import type { Change, NotUnderstood } from '../import-note.ts'
import { type Converted, convertLines } from './converted.ts'

const material =
  /^(?<indent> *)(?:!!!|\?\?\?\+?) +(?<name>[a-z]+)(?: inline(?: end)?)?(?: +"(?<title>[^"]*)")? *$/
/** Names that other programs give to callouts → ours. */
const names: Readonly<Record<string, string>> = {
  abstract: 'info',
  summary: 'info',
  hint: 'tip',
  success: 'tip',
  question: 'note',
  attention: 'warning',
  failure: 'danger',
  error: 'danger',
  bug: 'danger',
  example: 'note',
  quote: 'note',
  secondary: 'note',
  todo: 'note',
  check: 'tip',
  done: 'tip',
  help: 'note',
  seealso: 'note',
  dropdown: 'details',
  faq: 'note',
  fail: 'danger',
  missing: 'danger',
  cite: 'note',
  tldr: 'info',
  warn: 'warning',
  aside: 'note',
}

/**
 * Turns the callouts of MkDocs (`!!! note "Title"` and an indented block) into directives, and gives directives of other sites the names of ours.
 */
export function convertAdmonitions(body: string): Converted {
  const material = convertMaterial(body)
  const others = convertLines(material.body, (line, notes) => {
    const named = /^(?<before>\s*:{3,}[ \t]*)(?<name>[A-Za-z][\w-]*)(?<rest>.*)$/.exec(line)?.groups
    if (named && !isDirectiveName(named.name ?? '')) {
      const to = names[(named.name ?? '').toLowerCase()]
      if (to === undefined) notes.unknown('directive', line.trim())
      else {
        const changed = `${named.before ?? ''}${to}${named.rest ?? ''}`
        notes.changed('callout', line.trim(), changed.trim())
        return changed
      }
    }
    return line
  })
}
