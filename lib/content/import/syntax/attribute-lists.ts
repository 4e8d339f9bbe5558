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

/** Words with a class, as Pandoc writes those of Word; empty ones are places that links lead to. */
const span = new RegExp(
  String.raw`(?<!!)\[(?<words>(?:[^[\]]|\[[^[\]]*\](?:\([^()\s]*\))?)*)\](?<list>${list})`,
  'g',
)
const tagOfClass: Readonly<Record<string, string>> = { underline: 'u', mark: 'mark' }

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
    const spanned = line.includes(']{') ? outsideCode(line, (text) => withoutSpans(text, notes)) : line
    const hasWords = /\]\(|\*|_/.test(spanned)
    return hasWords
      ? outsideCode(spanned, (text) => text.replace(ofWords, (found) => without(found, notes)))
      : spanned
  })
}

function withoutSpans(text: string, notes: LineNotes): string {
  return text.replace(span, (from: string, words: string, attributes: string) => {
    const [, name = ''] = /\.([\w-]+)/.exec(attributes) ?? []
    const tag = Object.hasOwn(tagOfClass, name) ? tagOfClass[name] : undefined
    notes.changed('attributes', attributes, tag ? `<${tag}>` : '')
    return tag && from !== '' ? `<${tag}>${words}</${tag}>` : words
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
