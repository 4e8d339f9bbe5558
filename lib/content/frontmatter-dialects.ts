import { parse as parseToml } from 'smol-toml'
import { stringify } from 'yaml'

/** A text whose metadata block is YAML between `---` lines. */
export interface YamlText {
  readonly text: string
  /** Added to a line of the new text it gives the line of the file; for lines of the body. */
  readonly lineShift: number
  /** What the block was written in; null when nothing was changed. */
  readonly dialect: 'TOML' | 'JSON' | 'header lines' | 'comment' | 'properties' | null
}

const headerLine = /^[A-Za-z][\w -]{0,30}:(?:\s|$)/
const minHeaderLines = 2

/**
 * Brings the metadata blocks of other programs into YAML: TOML between `+++` or `---`, a JSON object at the
 * start, `Name: value` lines with an empty line below them, and such lines in an HTML comment at the
 * start. A block that cannot be read is left where it is, as text.
 */
export function toYamlFrontmatter(source: string): YamlText {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  return readToml(text) ?? readJson(text) ?? readComment(text) ?? readHeader(text) ?? unchanged(text)
}

/** The same for the blocks that nobody takes for text: TOML, and JSON. Null for any other text. */
export function tomlOrJsonAsYaml(text: string): ConvertedText | null {
  return readToml(text) ?? readJson(text)
}

function unchanged(text: string): YamlText {
  return { text, lineShift: 0, dialect: null }
}

/** A line with which TOML begins and YAML does not. */
const tomlKey = /^[\w-]+[ \t]*=[ \t]*\S/

/** Some programs write TOML between the lines of dashes that YAML has. */
function readToml(text: string): ConvertedText | null {
  const lines = text.split('\n')
  const [fence] = /^(?:\+\+\+|---)(?=[ \t]*$)/.exec(lines[0] ?? '') ?? []
  if (fence === undefined) return null
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence)
  if (end < 0) return null
  const first = lines.slice(1, end).find((line) => !/^\s*(?:#|$)/.test(line)) ?? ''
  if (fence === '---' && !tomlKey.test(first)) return null
  try {
    const value = withNumbersAsTyped(lines.slice(1, end).join('\n'), parseToml)
    return withBlock(value, { rest: lines.slice(end + 1).join('\n'), linesBefore: end + 1, dialect: 'TOML' })
  } catch {
    return null // no TOML: the lines stay text, and are seen
  }
}

/** Only an object that begins the file and ends on a line of its own, as Hugo writes it. */
function readJson(text: string): ConvertedText | null {
  if (!text.startsWith('{\n')) return null
  const end = /\n\}[ \t]*(?:\n|$)/.exec(text)
  if (!end) return null
  const block = text.slice(0, end.index + 2)
  try {
    const value = withNumbersAsTyped(block, JSON.parse)
    const linesBefore = block.split('\n').length
    return withBlock(value, { rest: text.slice(end.index + end[0].length), linesBefore, dialect: 'JSON' })
  } catch {
    return null // braces of something else
  }
}

/** Version 4.10 is not 4.1: numbers with a point are read as text. What looks like one in a text makes that fail. */
function withNumbersAsTyped(block: string, parse: (text: string) => unknown): unknown {
  const quoted = block.replace(/([=:[,]\s*)(\d+\.\d+)(?=\s*(?:[,\]}#]|\n|$))/g, '$1"$2"')
  try {
    return parse(quoted)
  } catch {
    return parse(block)
  }
}

function readComment(text: string): YamlText | null {
  const match = /^<!--[ \t]*\n(?<block>[^>]*?)\n[ \t]*-->[ \t]*\n/.exec(text)
  const lines = (match?.groups?.block ?? '').split('\n')
  if (!match || lines.length < minHeaderLines || !lines.every((line) => headerLine.test(line))) return null
  const linesBefore = match[0].split('\n').length - 1
  return withBlock(headerFields(lines), {
    rest: text.slice(match[0].length),
    linesBefore,
    dialect: 'comment',
  })
}

/** `Title: …` and at least one more line, as MultiMarkdown and Pelican have them. */
function readHeader(text: string): YamlText | null {
  const lines = text.split('\n')
  const end = lines.findIndex((line) => line.trim() === '')
  const header = lines.slice(0, end < 0 ? lines.length : end)
  const isHeader =
    header.length >= minHeaderLines &&
    /^title:/i.test(header.find((line) => /^title:/i.test(line)) ?? '') &&
    header.every((line) => headerLine.test(line))
  if (!isHeader) return null
  const rest = lines.slice(header.length).join('\n')
  return withBlock(headerFields(header), { rest, linesBefore: header.length, dialect: 'header lines' })
}

function headerFields(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()]
    }),
  )
}

interface Block {
  readonly rest: string
  /** Lines of the file that the block took. */
  readonly linesBefore: number
  readonly dialect: YamlText['dialect']
}

/** A text with its parts: the fields as YAML, and what is below the block. */
interface ConvertedText extends YamlText, Block {
  readonly yaml: string
}

function withBlock(value: unknown, block: Block): ConvertedText {
  const yaml = stringify(plain(value), { lineWidth: 0 })
  const text = `---\n${yaml}---\n${block.rest}`
  return { ...block, yaml, text, lineShift: block.linesBefore - yaml.split('\n').length - 1 }
}

/** A text of which some lines were properties, that many. */
export function withFields(
  fields: Readonly<Record<string, string>>,
  rest: string,
  linesBefore: number,
): YamlText {
  return withBlock(fields, { rest, linesBefore, dialect: 'properties' })
}

/** Dates of TOML as text. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
