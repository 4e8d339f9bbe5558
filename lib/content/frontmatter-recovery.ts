import { canonicalName } from './field-names.ts'
import type { Field, FieldValue, FrontmatterProblem } from './frontmatter.ts'
import { explainFault, type YamlFault } from './yaml-faults.ts'

/** What some lines hold as YAML; places are those in the file. */
export interface YamlBlock {
  readonly fields: readonly Field[]
  readonly faults: readonly YamlFault[]
  /** Signs that YAML does not take for text, see `readFields`. */
  readonly problems: readonly FrontmatterProblem[]
}

/** Reads lines of a file; `lineOffset` lines stand above them. */
export type ReadBlock = (lines: readonly string[], lineOffset: number) => YamlBlock

interface Recovered {
  readonly fields: readonly Field[]
  readonly problems: readonly FrontmatterProblem[]
}

/** A field of the first level, with the lines below it that belong to it. */
interface Entry {
  /** 1-based line of the file. */
  readonly line: number
  readonly lines: string[]
}

const keyLine = /^(?<key>"[^"]*"|'[^']*'|[^\s#\-:[\]{}][^:]*):(?:\s|$)/
/** What was meant as a field: no space after the colon, or the colon of a Chinese keyboard. */
const nearKeyLine = /^(?<key>[A-Za-z]\w{0,30})\s*(?<colon>[:：])/

/**
 * Reads faulty YAML field by field, so that a fault costs no more than the field that it is in: of an article whose
 * title holds a colon, the id and the audience are known all the same. A field that cannot be read keeps its text.
 */
export function recoverFields(lines: readonly string[], lineOffset: number, read: ReadBlock): Recovered {
  const fields: Field[] = []
  const problems: FrontmatterProblem[] = []
  for (const entry of cutEntries(lines, lineOffset)) {
    const own = read(entry.lines, entry.line - 1)
    const [fault] = own.faults
    const isRead = fault === undefined && (own.fields.length > 0 || !beginsField(entry.lines[0] ?? ''))
    fields.push(...(isRead ? own.fields : rescue(entry)))
    problems.push(...own.problems)
    if (fault) problems.push(explainFault(fault, entry.lines, entry.line))
    else if (!isRead) problems.push(nearMiss(entry))
  }
  return { fields, problems }
}

function cutEntries(lines: readonly string[], lineOffset: number): Entry[] {
  const entries: Entry[] = []
  lines.forEach((line, index) => {
    const last = entries.at(-1)
    if (last && !beginsField(line)) last.lines.push(line)
    else entries.push({ line: lineOffset + index + 1, lines: [line] })
  })
  return entries
}

function beginsField(line: string): boolean {
  return keyOf(line) !== null
}

function keyOf(line: string): string | null {
  const near = nearKeyLine.exec(line)?.groups?.key
  if (near !== undefined && canonicalName(near)) return near
  return keyLine.exec(line)?.groups?.key ?? null
}

function nearMiss({ line, lines }: Entry): FrontmatterProblem {
  const { key = '', colon = ':' } = nearKeyLine.exec(lines[0] ?? '')?.groups ?? {}
  const message =
    colon === ':'
      ? `there is no space after "${key}:", so that it is no field`
      : `"${key}" is followed by the Chinese colon ：, so that it is no field`
  return { line, column: key.length + 1, message, fix: `write \`${key}: \` and then the value` }
}

/** The fields of an entry that is no YAML, as text. */
function rescue({ line, lines }: Entry): Field[] {
  const [first = '', ...below] = lines
  const key = keyOf(first)
  if (key === null) return []
  const value = first
    .slice(key.length)
    .replace(/^\s*[:：]/, '')
    .trim()
  const at = { line, column: first.lastIndexOf(value) + 1 }
  const field = { key: unquoted(key), line, column: 1 }
  if (value === '') return [{ ...field, value: listOf(below, line + 1) ?? { type: 'empty', ...at } }]
  // A field below that was indented by mistake is none of this value.
  const indented = below.flatMap((text, index) => {
    const own = text.trimStart()
    const name = keyOf(own)
    return name !== null && canonicalName(name) ? rescue({ line: line + 1 + index, lines: [own] }) : []
  })
  return [{ ...field, value: toValue(value, at) }, ...indented]
}

type Place = Pick<Field, 'line' | 'column'>

function listOf(lines: readonly string[], from: number): FieldValue | null {
  const items = lines.flatMap((text, index): FieldValue[] => {
    const item = /^\s*-\s+(?<text>.*\S)/.exec(text)?.groups?.text
    return item === undefined ? [] : [toValue(item, { line: from + index, column: text.indexOf(item) + 1 })]
  })
  return items.length > 0 ? { type: 'list', items, line: from, column: 1 } : null
}

function toValue(text: string, at: Place): FieldValue {
  const scalar = (part: string): FieldValue =>
    part === '' ? { type: 'empty', ...at } : { type: 'text', text: part, ...at }
  const isList = /^\[[^\]]*\]?$/.test(text)
  if (!isList) return scalar(unquoted(text))
  const items = text.replace(/^\[|\]$/g, '').split(',')
  return { type: 'list', items: items.map((item) => scalar(unquoted(item))), ...at }
}

/** Without quotes around it, be it only one of the two. */
function unquoted(text: string): string {
  const trimmed = text.trim()
  const quote = /^["']/.exec(trimmed)?.[0]
  if (quote === undefined || trimmed.slice(1, -1).includes(quote)) return trimmed
  return trimmed
    .slice(1)
    .replace(new RegExp(`${quote}$`), '')
    .trim()
}
