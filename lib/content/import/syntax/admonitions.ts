import { calloutName } from '../../markdown/directive-names.ts'
import { ourName } from './callout-names.ts'
import { type Converted, convertLines } from './converted.ts'

/** Turns the callouts of GitBook into directives, and gives directives of other sites the names of ours. */
export function convertAdmonitions(body: string): Converted {
  return convertLines(body, (line, notes) => {
    const hint = /^(?<indent>\s*)\{% *(?:hint style="(?<style>[a-z]+)"|(?<end>endhint)) *%\}\s*$/.exec(
      line,
    )?.groups
    if (hint) {
      const name = ourName(hint.style ?? 'info') ?? 'note'
      const to = `${hint.indent ?? ''}:::${hint.end ? '' : name}`
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
}
