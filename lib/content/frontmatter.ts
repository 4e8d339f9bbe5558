import { LineCounter, parseDocument } from 'yaml'
import { canonicalName } from './field-names.ts'
import { tomlOrJsonAsYaml } from './frontmatter-dialects.ts'
import { recoverFields, type YamlBlock } from './frontmatter-recovery.ts'
import { isWholeBlock, mendSlips, strayLine, unopenedFields } from './frontmatter-slips.ts'
import { isTooDeep } from './yaml-depth.ts'
import { explainFault } from './yaml-faults.ts'
import { readFields } from './yaml-fields.ts'

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

export interface FrontmatterProblem extends Place {
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
/** A line that may belong to a YAML map: a key, an item, what is indented below one, or a mark that a merge left. */
const field = /^(?:\s|-(?:\s|$)|[^\s:#\-*>`|][^:]*:|[A-Za-z]\w{1,30}：|[\]}]|<{7} |={7}$|>{7} )/
const tomlFence = /^\+\+\+[ \t]*$/
const tomlKey = /^\s*([\w-]+)\s*=\s*/
const closing = /^(?:---|\.\.\.)[ \t]*$/

/**
 * Splits a file into frontmatter and body and reads the YAML with the place of every value.
 * Never throws: what is wrong is listed, and what could be read is given. Empty lines before the
 * block are passed over. A block that is never closed, or closed by a line of the text below it,
 * ends where its fields end, so that no text is taken for YAML.
 */
export function readFrontmatter(source: string): Frontmatter {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const foreign = readForeignBlock(text)
  if (foreign) return foreign
  const lines = text.split('\n')
  const open = lines.findIndex((line) => line.trim() !== '')
  if (!fence.test(lines[open] ?? ''))
    return { fields: [], problems: unopenedFields(lines), body: text, bodyLine: 1 }
  const end = lines.findIndex((line, index) => index > open && closing.test(line))
  const block = end > 0 ? lines.slice(open + 1, end) : null
  const read = block && readYaml(block, open + 1)
  const isWhole = block !== null && isWholeBlock(block)
  const closed = isWhole && read?.problems.length ? readWhole(block, open + 1) : read
  const textLine = lines.findIndex((line, index) => index > open && isText(line, lines[index - 1]))
  if (closed && (closed.problems.length === 0 || textLine >= end || isWhole))
    return { ...closed, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 }
  const stop = endOfFields(lines, open + 1)
  const begun = readYaml(lines.slice(open + 1, stop), open + 1)
  const unclosed: FrontmatterProblem = {
    line: open + 1,
    column: 1,
    message: 'the frontmatter is never closed',
    fix: 'put a line with --- after its last field',
  }
  return {
    fields: begun.fields,
    problems: [unclosed, ...begun.problems],
    body: lines.slice(stop).join('\n'),
    bodyLine: stop + 1,
  }
}

/** A block whose end is sure: a line of it that can be no field costs no other. */
function readWhole(lines: readonly string[], lineOffset: number) {
  const mended = mendSlips(lines, lineOffset).lines
  const isStray = (index: number) => isText(mended[index] ?? '', mended[index - 1])
  const read = readYaml(
    lines.map((line, index) => (isStray(index) ? '' : line)),
    lineOffset,
  )
  const stray = lines.flatMap((line, index) =>
    isStray(index) ? [strayLine(line, lineOffset + index + 1)] : [],
  )
  return { fields: read.fields, problems: [...stray, ...read.problems] }
}

/** A block in TOML or JSON counts as well; it is reported, since editors and `--fix` work on YAML alone. */
function readForeignBlock(text: string): Frontmatter | null {
  const yaml = tomlOrJsonAsYaml(text)
  if (yaml) {
    const { fields } = readBlock(yaml.yaml.split('\n'), 0)
    const problem = {
      line: 1,
      column: 1,
      message: `the frontmatter is ${yaml.dialect}; it is read, but \`kb check --fix\` leaves the file alone`,
      fix: 'write `name: value` lines between two lines with ---, or take the folder over with `kb import`',
    }
    return {
      fields: fields.map(atStart),
      problems: [problem],
      body: yaml.rest,
      bodyLine: yaml.linesBefore + 1,
    }
  }
  const [first = '', ...rest] = text.split('\n')
  const end = rest.findIndex((line) => tomlFence.test(line))
  const isMeant = rest
    .slice(0, Math.max(end, 0))
    .some((line) => canonicalName(tomlKey.exec(line)?.[1] ?? '') !== null)
  if (!tomlFence.test(first) || !isMeant) return null
  const lines = rest.slice(0, end).map((line) => line.replace(tomlKey, '$1: '))
  const problem = {
    line: 1,
    column: 1,
    message:
      'the frontmatter between the lines with +++ is no valid TOML; what could be made out of it is used',
    fix: 'write `name: value` lines between two lines with ---',
  }
  const { fields } = readYaml(lines, 1)
  return { fields, problems: [problem], body: rest.slice(end + 1).join('\n'), bodyLine: end + 3 }
}

/** Places in what a block was converted to say nothing. */
function atStart(each: Field): Field {
  return { ...each, line: 1, column: 1, value: { ...each.value, line: 1, column: 1 } }
}

/** The first line at or after `start` that is empty or can be no field. */
function endOfFields(lines: readonly string[], start: number): number {
  const stop = lines.findIndex(
    (line, index) => index >= start && (line.trim() === '' || isText(line, lines[index - 1])),
  )
  return stop < 0 ? lines.length : stop
}

/** Whether a line cannot belong to a YAML map. `# x` is a heading after an empty line, else a comment. */
function isText(line: string, before: string | undefined): boolean {
  if (line.trim() === '' || field.test(line)) return false
  return !line.startsWith('#') || before?.trim() === ''
}

/** Reads the lines of a block; of faulty YAML all that can be made out. */
function readYaml(
  written: readonly string[],
  lineOffset: number,
): { fields: readonly Field[]; problems: readonly FrontmatterProblem[] } {
  const { lines, problems } = mendSlips(written, lineOffset)
  const read = readMended(lines, lineOffset)
  return { fields: read.fields, problems: [...problems, ...read.problems] }
}

function readMended(
  lines: readonly string[],
  lineOffset: number,
): { fields: readonly Field[]; problems: readonly FrontmatterProblem[] } {
  const { fields, faults, problems } = readBlock(lines, lineOffset)
  // Some programs want a block even where it says nothing.
  const isMapless = fields.length === 0 && lines.some((line) => /^(?!\{\s*\}\s*$)[^\s#]/.test(line))
  if (faults.length === 0 && !isMapless) return { fields, problems }
  const recovered = recoverFields(lines, lineOffset, readBlock)
  if (recovered.problems.length > 0) return recovered
  if (faults.length > 0) return { ...recovered, problems: faults.map((fault) => explainFault(fault, [], 0)) }
  const first = lines.findIndex((line) => /^[^\s#]/.test(line))
  const problem = {
    line: lineOffset + first + 1,
    column: 1,
    message: 'the frontmatter is not a list of fields',
    fix: 'write `name: value` lines',
  }
  return { fields: [], problems: [problem] }
}

function readBlock(lines: readonly string[], lineOffset: number): YamlBlock {
  if (isTooDeep(lines)) {
    const fault = { code: 'TOO_DEEP', message: 'values are nested too deeply' }
    return { fields: [], faults: [{ line: lineOffset + 1, column: 1, ...fault }], problems: [] }
  }
  const lineCounter = new LineCounter()
  const document = parseDocument(lines.join('\n'), { lineCounter, uniqueKeys: true, prettyErrors: false })
  const place = (offset: number | undefined): Place => {
    const { line, col } = lineCounter.linePos(offset ?? 0)
    return { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) }
  }
  const faults = document.errors.map(({ code, message, pos }) => ({
    ...place(pos[0]),
    code,
    message: message.split('\n')[0] ?? '',
  }))
  return faults.length > 0 ? { fields: [], faults, problems: [] } : { faults, ...readFields(document, place) }
}
