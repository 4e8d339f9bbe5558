import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar } from 'yaml'

/** A place in the article's file, 1-based. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A value of the frontmatter as the author typed it: numbers and dates stay text (`3.10`, not 3.1). */
export type FieldValue =
  | ({ readonly type: 'text'; readonly text: string } & Place)
  | ({ readonly type: 'list'; readonly items: readonly FieldValue[] } & Place)
  | ({ readonly type: 'map'; readonly entries: readonly Field[] } & Place)
  | ({ readonly type: 'empty' } & Place)

/** A key of the frontmatter with its value; the place is that of the key. */
export interface Field extends Place {
  readonly key: string
  readonly value: FieldValue
}

interface FrontmatterProblem extends Place {
  readonly message: string
  readonly fix: string
}

export interface Frontmatter {
  readonly fields: readonly Field[]
  readonly problems: readonly FrontmatterProblem[]
  /** The text below the frontmatter. */
  readonly body: string
  /** 1-based line of the file at which the body starts. */
  readonly bodyLine: number
}

const fence = /^---[ \t]*$/
const closing = /^(?:---|\.\.\.)[ \t]*$/

/**
 * Splits a file into frontmatter and body and reads the YAML with the place of every value.
 * Never throws: what is wrong is listed, and what could be read is given. A block that is never
 * closed ends at the first empty line or heading.
 */
export function readFrontmatter(source: string): Frontmatter {
  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const lines = text.split('\n')
  if (!fence.test(lines[0] ?? '')) return { fields: [], problems: [], body: text, bodyLine: 1 }
  const end = lines.findIndex((line, index) => index > 0 && closing.test(line))
  const isClosed = end > 0
  const stop = isClosed
    ? end
    : lines.findIndex((line, index) => index > 0 && (line.trim() === '' || /^#/.test(line)))
  const last = stop > 0 ? stop : lines.length
  const read = readYaml(lines.slice(1, last).join('\n'))
  const unclosed: FrontmatterProblem = {
    line: 1,
    column: 1,
    message: 'the frontmatter is never closed',
    fix: 'put a line with --- after its last field',
  }
  const bodyStart = isClosed ? last + 1 : last
  return {
    fields: read.fields,
    problems: isClosed ? read.problems : [unclosed, ...read.problems],
    body: lines.slice(bodyStart).join('\n'),
    bodyLine: bodyStart + 1,
  }
}

function readYaml(yaml: string): { fields: Field[]; problems: FrontmatterProblem[] } {
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter, uniqueKeys: true, prettyErrors: false })
  const place = (offset: number | undefined): Place => {
    const { line, col } = lineCounter.linePos(offset ?? 0)
    // One line above: the block starts after its opening fence.
    return { line: Math.max(line, 1) + 1, column: Math.max(col, 1) }
  }
  const problems = document.errors.map(
    (error): FrontmatterProblem => ({
      ...place(error.pos[0]),
      message: `the frontmatter is no valid YAML: ${error.message.split('\n')[0] ?? ''}`,
      fix: 'indent with spaces, close quotes, and quote values that hold ": " or " #"',
    }),
  )
  const root = document.contents
  if (isMap(root)) return { fields: toFields(root, place), problems }
  if (root && problems.length === 0) {
    problems.push({
      ...place(root.range?.[0]),
      message: 'the frontmatter is not a list of fields',
      fix: 'write `name: value` lines',
    })
  }
  return { fields: [], problems }
}

type ToPlace = (offset: number | undefined) => Place

function toFields(map: { items: readonly { key: unknown; value: unknown }[] }, place: ToPlace): Field[] {
  return map.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return []
    const at = place(key.range?.[0])
    return [{ key: scalarText(key), value: toValue(value, place, at), ...at }]
  })
}

function toValue(node: unknown, place: ToPlace, fallback: Place): FieldValue {
  const at = hasRange(node) ? place(node.range[0]) : fallback
  if (isScalar(node)) {
    const text = scalarText(node).trim()
    return text === '' ? { type: 'empty', ...at } : { type: 'text', text, ...at }
  }
  if (isSeq(node)) return { type: 'list', items: node.items.map((item) => toValue(item, place, at)), ...at }
  if (isMap(node)) return { type: 'map', entries: toFields(node, place), ...at }
  return { type: 'empty', ...at }
}

function hasRange(node: unknown): node is Node & { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}

/** Text of a scalar; for numbers, dates and booleans the characters in the file. */
function scalarText(scalar: Scalar): string {
  if (typeof scalar.value === 'string') return scalar.value
  if (scalar.value === null || scalar.value === undefined) return ''
  return scalar.source ?? String(scalar.value)
}
