import { outsideCode } from './code-spans.ts'
import { type Converted, convertLines, type LineNotes } from './converted.ts'
import { learnPicture } from './learn-pictures.ts'

/** Words that are marked for the translators of Adobe, and badges. */
const term = /\[!(?:UICONTROL|DNL|BADGE)\s+(?=\S)(?<words>[^[\]]+)\]/g
const picture = /:{3}image\s[^\n]{1,4000}?:{3}(?=\s|$|[.,;)|])/g
const film = /\[!VIDEO(?:\]\((?<link>[^()\s]+)\)|\s+(?<address>[^\s\]]+)\])/g
const uid = /<xref:(?<name>[^\s<>?]+)(?:\?[^\s<>]*)?>/g
const layout = /^\s*:{3}\s*(?:row|column|row-end|column-end)\b[^\n]*$/
const frame = /^(?<quote>\s*>\s?)\[!div\s[^\]]*\]\s*$/
const condition =
  /^(?<indent>\s*):{3}\s*(?:zone\s+(?:pivot|target)|moniker\s+range)="(?<name>[^"]+)"\s*(?::{3}\s*)?$/
const conditionEnd = /^\s*:{3}\s*(?:zone|moniker)-end\s*(?::{3}\s*)?$/
const otherText = /\[!code-[\w-]+\[/
const snippet = /^\s*\{\{[^{}$<%]{1,100}\}\}\s*$/

/**
 * Turns what DocFX (Microsoft Learn) and Adobe Experience League write within lines into Markdown: pictures,
 * films, marked words and names of programs. Text for some readers only is named after whom it is for, and told.
 */
export function convertLearnMarks(body: string): Converted {
  if (!/:{3}|\[!|<xref:|^[ \t]*\{\{/m.test(body)) return { body, changes: [], notUnderstood: [] }
  return convertLines(body, (line, notes) => {
    const told = convertWholeLine(line, notes)
    if (told !== null) return told
    if (otherText.test(line)) notes.unknown('text of another file', line.trim())
    return outsideCode(line, (text) => convertWords(text, notes))
  })
}

function convertWholeLine(line: string, notes: LineNotes): string | null {
  const { quote } = frame.exec(line)?.groups ?? {}
  if (layout.test(line) || quote !== undefined || conditionEnd.test(line)) {
    notes.changed('mark', line.trim(), quote?.trim() ?? '')
    return quote?.trimEnd() ?? ''
  }
  const { indent = '', name } = condition.exec(line)?.groups ?? {}
  if (name !== undefined) {
    const to = `${indent}**${/^[\w -]+$/.test(name) ? name : `\`${name}\``}**`
    notes.changed('mark', line.trim(), to.trim())
    notes.unknown('text for some readers only, now for all', line.trim())
    return to
  }
  if (snippet.test(line)) notes.unknown('text of another file', line.trim())
  return null
}

function convertWords(text: string, notes: LineNotes): string {
  const replace = (rule: string, from: string, to: string) => {
    notes.changed(rule, from, to)
    return to
  }
  return text
    .replace(picture, (from) => {
      const found = /type="complex"/.test(from) ? null : learnPicture(from)
      return found ? replace('picture', from, found.markdown) : from
    })
    .replace(film, (from, ...rest: unknown[]) => {
      const groups = rest.at(-1) as Record<string, string | undefined> // the last argument of a pattern with names
      const address = groups.link ?? groups.address ?? ''
      return replace('film', from, `[${address}](${address})`)
    })
    .replace(term, (from, words: string) => replace('marked-words', from, words))
    .replace(uid, (from, name: string) => replace('name', from, `\`${name.replaceAll('%2A', '*')}\``))
}

/** A title without the marks of translators. */
export function withoutTerms(title: string): string {
  return title.replace(term, '$<words>')
}
