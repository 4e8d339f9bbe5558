import { outsideCode } from './code-spans.ts'
import { type Converted, convertLines, type LineNotes } from './converted.ts'

const contents = /^\s*(?:\[TOC\]|\[\[toc\]\]|\[\[_TOC_\]\]|\{:\s*toc\s*\})\s*$/i
const highlighted = /(?<![=\w])==(?<words>[^=\s](?:[^=\n]*[^=\s])?)==(?![=\w])/g
const keys = /(?<![+\w])\+\+(?<keys>[a-z0-9-]+(?:\+[a-z0-9-]+)*)\+\+(?![+\w])/g
const icon =
  /(?<before> ?)(?<![\w:]):(?<name>(?:material|octicons|fontawesome|simple)-[\w-]+):(?:\{[^{}\n]*\})?(?<after> ?)/g
const linkedIcon = /\[[ \t]*:(?<name>(?:material|octicons|fontawesome|simple)-[\w-]+):[ \t]*\](?=\()/g

/** Numbers above and below the line, as Pandoc writes them: `H~2~O`, `m^-1^`; addresses are passed over. */
const raised =
  /\]\([^()\s]*\)|(?<![a-z])[a-z]{2,10}:\/\/\S+|(?<=[\p{L})])(?<mark>[~^])(?<number>[+-]?\d{1,3}[+-]?)\k<mark>(?![~^])/gu

/**
 * Turns marks of MkDocs and others into HTML or into nothing: highlighted words, keys, icons. A table of contents
 * goes, since every page has one here.
 */
export function convertInlineMarks(body: string): Converted {
  return convertLines(body, (line, notes) => {
    if (contents.test(line)) {
      notes.changed('table-of-contents', line.trim(), '')
      return ''
    }
    return /==|\+\+|:[a-z]+-|[~^]\S{1,5}[~^]/.test(line)
      ? outsideCode(line, (text) => convertWords(text, notes))
      : line
  })
}

function convertWords(text: string, notes: LineNotes): string {
  const changed = (rule: string, from: string, to: string) => {
    notes.changed(rule, from.trim(), to)
    return to
  }
  return text
    .replace(highlighted, (from, words: string) => changed('highlight', from, `<mark>${words}</mark>`))
    .replace(keys, (from, names: string) => {
      const each = names.split('+').map((key) => `<kbd>${key[0]?.toUpperCase()}${key.slice(1)}</kbd>`)
      return changed('keys', from, each.join('+'))
    })
    .replace(raised, (from: string, mark?: string, number?: string) => {
      const tag = mark === '~' ? 'sub' : 'sup'
      return number === undefined ? from : changed('raised', from, `<${tag}>${number}</${tag}>`)
    })
    .replace(linkedIcon, (from, name: string) => changed('icon', from, `[${name.replace(/^.*-/, '')}]`))
    .replace(icon, (from, before: string, name: string, after: string) => {
      const sign = changed('icon', from, signOf(name))
      return sign === '' ? before && after : before + sign + after
    })
}

/** What an icon says to readers where it stands alone; empty for one that only adorns. */
function signOf(name: string): string {
  if (name.includes('-brands-') || name.startsWith('simple-')) return ''
  if (/-(?:check|done)(?:-|$)/.test(name)) return '✓'
  return /-(?:close|cancel|x|xmark|times)(?:-|$)/.test(name) ? '✗' : ''
}
