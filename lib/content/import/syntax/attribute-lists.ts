import { outsideCode } from './code-spans.ts'
import { type Converted, convertLines, type LineNotes } from './converted.ts'

const item = String.raw`(?:[.#][\w:-]+|[\w:-]+=(?:"[^"{}\n]*"|'[^'{}\n]*'|[^\s"'{}=]+))`
const list = String.raw`\{:?[ \t]*(?:${item})(?:[ \t]+(?:${item}|[\w-]+))*[ \t]*\}`
const ofHeading = new RegExp(
  String.raw`^(?<heading> {0,3}#{1,6}[ \t](?:.*?[^ \t])??)[ \t]*(?<list>${list})[ \t]*$`,
)
const alone = new RegExp(String.raw`^[\s>]*${list}\s*$`)
/** Behind a link, a picture or words in emphasis. */
const ofWords = new RegExp(String.raw`(?<=[)*_\]])${list}`, 'g')

/**
 * Takes out the lists of attributes of MkDocs, kramdown and Pandoc (`{ .button width="300" }`), which say how
 * something looks. The id of a heading stays, as we write it.
 */
export function convertAttributeLists(body: string): Converted {
  return convertLines(body, (line, notes) => {
    if (!line.includes('{')) return line
    const { heading, list: attributes = '' } = ofHeading.exec(line)?.groups ?? {}
    if (heading !== undefined) return withId(heading, attributes, notes)
    if (alone.test(line)) return without(line.trim(), notes)
    const hasWords = /\]\(|\*|_/.test(line)
    return hasWords
      ? outsideCode(line, (text) => text.replace(ofWords, (found) => without(found, notes)))
      : line
  })
}

function withId(heading: string, attributes: string, notes: LineNotes): string {
  const id = /[\s{:]#(?<id>[\w:-]+)/.exec(attributes)?.groups?.id
  const to = id === undefined ? '' : `{#${id}}`
  if (to !== attributes) notes.changed('attributes', attributes, to)
  return to === '' ? heading : `${heading} ${to}`
}

function without(attributes: string, notes: LineNotes): string {
  notes.changed('attributes', attributes, '')
  return ''
}
