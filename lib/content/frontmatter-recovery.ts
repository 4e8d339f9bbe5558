import { canonicalName } from './field-names.ts'
import type { Field, FieldValue, FrontmatterProblem } from './frontmatter.ts'
import { explainYamlError, type YamlFault } from './yaml-faults.ts'

/** What one run of lines holds, as YAML; lines count from 1 in the file. */
export interface YamlBlock {
  readonly fields: readonly Field[]
  readonly faults: readonly YamlFault[]
}

type ReadBlock = (lines: readonly string[], lineOffset: number) => YamlBlock

/** A field of the first level with the lines below it that belong to it; `start` counts from 0 in the block. */
interface Entry {
  readonly start: number
  readonly lines: string[]
}

const keyLine = /^(?<key>"[^"]*"|'[^']*'|[^\s#\-:[\]{}][^:]*):(?:\s|$)/
/** What was meant as a field: no space after the colon, or the colon of a Chinese keyboard. */
const nearKeyLine = /^(?<key>[A-Za-z]\w{0,30})\s*[:：]/

/**
 * Reads faulty YAML field by field, so that a fault costs no more than the field it is in: of an article whose title
 * holds a colon, the id and the audience must still be known. A field that cannot be read keeps its text.
 */
export function recoverFields(lines: readonly string[], lineOffset: number, read: ReadBlock): YamlBlock {
  const fields: Field[] = []
  const faults: YamlFault[] = []
  for (const entry of cutEntries(lines)) {
    const own = read(entry.lines, lineOffset + entry.start)
    const [fault] = own.faults
    if (!fault && own.fields.length > 0) fields.push(...own.fields)
    else {
      const rescued = rescue(entry, lineOffset)
      fields.push(...rescued)
      if (fault && rescued.length > 0) faults.push(fault)
    }
  }
  return { fields, faults }
}

/** What is wrong with a block whose fields had to be recovered, for editors. */
export function describeFaults(faults: readonly YamlFault[], lines: readonly string[], lineOffset: number) {
  return faults.map(
    (fault): FrontmatterProblem => explainYamlError(fault, lines.slice(fault.line - lineOffset - 1)),
  )
}

function cutEntries(lines: readonly string[]): Entry[] {
  const entries: Entry[] = []
  lines.forEach((line, start) => {
    const last = entries.at(-1)
    if (last && !beginsField(line)) last.lines.push(line)
    else entries.push({ start, lines: [line] })
  })
  return entries
}

function beginsField(line: string): boolean {
  const near = nearKeyLine.exec(line)?.groups?.key
  return keyLine.test(line) || (near !== undefined && canonicalName(near) !== null)
}

/** The fields of an entry that is no YAML, as text. */
function rescue({ start, lines }: Entry, lineOffset: number): Field[] {
  const line = lineOffset + start + 1
  const [first = '', ...below] = lines
  const key = keyLine.exec(first)?.groups?.key ?? nearKeyLine.exec(first)?.groups?.key
  if (key === undefined) return []
  const rest = first.slice(key.length).replace(/^\s*[:：]/, '')
  const column = first.length - rest.trimStart().length + 1
  const field = { key: unquoted(key), line, column: 1 }
  if (rest.trim() !== '') {
    // A field below that was indented by mistake is none of this value.
    const indented = below.flatMap((text, index) => {
      const isField = beginsField(text.trimStart()) && canonicalName(text.trim().split(/[:：]/)[0] ?? '')
      return isField ? rescue({ start: start + 1 + index, lines: [text.trimStart()] }, lineOffset) : []
    })
    return [{ ...field, value: textValue(rest, line, column) }, ...indented]
  }
  const items = below.flatMap((text, index): FieldValue[] => {
    const item = /^\s*-\s+(?<text>.*)$/.exec(text)?.groups?.text ?? ''
    return item === '' ? [] : [textValue(item, line + 1 + index, text.length - item.length + 1)]
  })
  if (items.length > 0) return [{ ...field, value: { type: 'list', items, line, column: 1 } }]
  return [{ ...field, value: { type: 'empty', line, column } }]
}

function textValue(written: string, line: number, column: number): FieldValue {
  const text = written.trim()
  if (!text.startsWith('[')) return scalar(unquoted(text), line, column)
  const items = text.replace(/^\[|\]$/g, '').split(',')
  return { type: 'list', items: items.map((item) => scalar(unquoted(item), line, column)), line, column }
}

function scalar(text: string, line: number, column: number): FieldValue {
  return text === '' ? { type: 'empty', line, column } : { type: 'text', text, line, column }
}

function unquoted(text: string): string {
  return text.trim().replace(/^["']|["']$/g, '').trim()
}
