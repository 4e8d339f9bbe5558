import { isDirectiveName } from '../../markdown/directive-names.ts'
import { ourName } from './callout-names.ts'
import { type Converted, convertLines } from './converted.ts'

/** Gives directives of other sites the names of ours. */
export function convertAdmonitions(body: string): Converted {
  return convertLines(body, (line, notes) => {
    const named = /^(?<before>\s*:{3,}[ \t]*)(?<name>[A-Za-z][\w-]*)(?<rest>.*)$/.exec(line)?.groups
    if (named && !isDirectiveName(named.name ?? '')) {
      const to = ourName(named.name ?? '')
      if (to === null) notes.unknown('directive', line.trim())
      else {
        const changed = `${named.before ?? ''}${to}${named.rest ?? ''}`
        notes.changed('callout', line.trim(), changed.trim())
        return changed
      }
    }
    return line
  })
}
