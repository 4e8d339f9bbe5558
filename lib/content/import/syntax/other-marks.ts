import { ourName } from './callout-names.ts'
import { outsideCode } from './code-spans.ts'
import { type Converted, convertLines, type LineNotes } from './converted.ts'

/** Marks of other programs that readers see as they are typed, since nothing here means the same. */
const marks: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['text of another file', /^\s*(?:-{1,2}8<-{1,2}\s*(?:"[^"]*"\s*)?$|<<<\s+\S+)/],
  ['variable', /\{\{\{?-?\s*[.$\w][^{}<%]*\}\}/],
  ['anchor in a heading', /^#{1,6}\s.*[^\]\s]\s+\[[a-z0-9]+(?:-[a-z0-9]+)+\]\s*$/],
  ['abbreviation', /^\s*\*\[[^\]]+\]:\s/],
  ['definition of a term', /^:\s{2,}\S/],
  ['table of Pandoc', /^\s*(?:-{2,}(?:[ \t]+-{2,})+|\+(?:[-=:]{2,}\+)+)\s*$/],
  ['formula', /^\s*\$\$/],
  ['mark of a block', /\s\^[A-Za-z0-9-]{3,60}\s*$/],
  ['comment of Obsidian', /(?<![%\w])%%(?=[^\s%])[^%]+%%(?![%\w])/],
]

const alert = /^(?<quote>\s*(?:>\s?)+)\[!(?<name>[\w-]+)(?:\|[^\]]*)?\](?<fold>[+-]?)(?<title>.*)$/

/**
 * Gives callouts of Obsidian (`> [!faq]- Title`) the names of ours, and tells marks that stay as they are typed.
 */
export function convertMarks(body: string): Converted {
  return convertLines(body, (line, notes) => {
    const quoted = alert.exec(line)?.groups
    if (quoted) return convertAlert(line, quoted, notes)
    outsideCode(line, (text) => {
      for (const [what, pattern] of marks) if (pattern.test(text)) notes.unknown(what, line.trim())
      return text
    })
    return line
  })
}

function convertAlert(
  line: string,
  { quote = '', name = '', title = '' }: Readonly<Record<string, string | undefined>>,
  notes: LineNotes,
): string {
  const known = ourName(name)
  if (known === null) {
    notes.unknown('callout', line.trim())
    return line
  }
  const to = `${quote}[!${known === name.toLowerCase() ? name : known}]${title}`
  if (to !== line) notes.changed('callout', line.trim(), to.trim())
  return to
}
