import type { Change, NotUnderstood } from '../import-note.ts'
import { ourName } from './callout-names.ts'
import { splitCode } from './code-spans.ts'
import type { Converted } from './converted.ts'
import { directiveStart } from './directive-start.ts'

const fence = /^(?<indent>[\s>]*(?:[-*+]\s+|\d{1,9}[.)]\s+)?)(?<marks>`{3,}|~{3,}|:{3,})(?<info>.*)$/
const directive = /^\{(?<name>[a-z][\w:-]{0,40})\}[ \t]*(?<rest>.*)$/
const option = /^\s*:(?<name>[a-z][\w-]{0,40}):[ \t]*(?<value>.*)$/
const role = /(?<![\w$\\])\{[a-z][\w:.+-]{0,40}\}$/
const target = /^\([^()\n]{1,200}\)=\s*$/

/** A line that may begin or end a fence: what stands before its marks, and what behind them. */
interface FenceLine {
  readonly text: string
  readonly indent: string
  readonly marks: string
  readonly info: string
}

/** What a fence began, until the fence that ends it. */
interface Open {
  readonly marks: string
  /** What is written in the place of the end; null for the end as it stands. */
  readonly end: string | null
  /** Whether its lines are code, in which nothing is looked for. */
  readonly isCode: boolean
}

interface Conversion {
  readonly lines: readonly string[]
  readonly out: string[]
  readonly open: Open[]
  readonly changes: Change[]
  readonly notUnderstood: NotUnderstood[]
}

/**
 * Turns what MyST, the Markdown of Sphinx, writes as fences with a name in braces into ours: callouts, tabs, steps, code
 * and pictures. Other such fences, references and places stay as they are and are told. The number of lines
 * stays the same.
 */
export function convertMyst(body: string): Converted {
  if (!/\{[a-z][\w:.+-]*\}|^\([^()\n]+\)=/m.test(body)) return { body, changes: [], notUnderstood: [] }
  const lines = body.split('\n')
  const conversion: Conversion = { lines, out: [], open: [], changes: [], notUnderstood: [] }
  for (let index = 0; index < lines.length; ) index += convertAt(index, conversion)
  const { out, changes, notUnderstood } = conversion
  return { body: out.join('\n'), changes, notUnderstood }
}

/** Converts what begins at a line; gives the number of lines that it has. */
function convertAt(index: number, conversion: Conversion): number {
  const { out, open } = conversion
  const line = readFenceLine(conversion.lines[index] ?? '')
  const top = open.at(-1)
  if (top && line.marks.startsWith(top.marks) && line.info === '') {
    open.pop()
    out.push(top.end === null ? line.text : line.indent + top.end)
    return 1
  }
  const { name, rest = '' } = top?.isCode ? {} : (directive.exec(line.info)?.groups ?? {})
  if (name !== undefined) return convertDirective({ ...line, name, rest }, index, conversion)
  if (!top?.isCode) readPlainLine(line, index, conversion)
  out.push(line.text)
  return 1
}

function readFenceLine(text: string): FenceLine {
  const { indent = '', marks = '', info = '' } = fence.exec(text)?.groups ?? {}
  return { text, indent, marks, info: info.trim() }
}

/** A line that is in no code: it may begin a fence without a name, and refer to other places. */
function readPlainLine(line: FenceLine, index: number, { open, notUnderstood }: Conversion): void {
  const isEndOfNothing = line.marks.startsWith(':') && line.info === ''
  if (line.marks !== '' && !isEndOfNothing) open.push(asItStands(line))
  if (hasRole(line.text) || target.test(line.text))
    notUnderstood.push({ line: index + 1, what: 'reference of Sphinx', text: line.text.trim() })
}

/** Whether a name in braces is right in front of code (`{ref}` of Sphinx); in code it is none. */
function hasRole(text: string): boolean {
  const parts = splitCode(text)
  return parts.some(
    (part, index) => index % 2 === 0 && role.test(part) && /^`[^`]/.test(parts[index + 1] ?? ''),
  )
}

function asItStands({ marks }: FenceLine): Open {
  return { marks, end: null, isCode: !marks.startsWith(':') }
}

interface Directive extends FenceLine {
  readonly name: string
  readonly rest: string
}

function convertDirective(found: Directive, index: number, conversion: Conversion): number {
  const { lines, out, open, changes, notUnderstood } = conversion
  const options = optionsBelow(lines, index)
  const ours = inOurSyntax(found, options)
  if (ours === null) {
    notUnderstood.push({ line: index + 1, what: 'directive of Sphinx', text: found.text.trim() })
    open.push(asItStands(found))
    out.push(found.text)
    return 1
  }
  // An empty line may part options from code, and is none of the code.
  const hasGap = ours.isCode && options.size > 0 && lines[index + options.size + 1]?.trim() === ''
  const taken = lines.slice(index, index + options.size + (hasGap ? 2 : 1))
  for (const [below, text] of taken.entries()) {
    const to = below === 0 ? ours.start : ''
    if (text.trim() !== '')
      changes.push({ rule: 'directive', line: index + 1 + below, from: text.trim(), to })
  }
  out.push(...taken.slice(1).map(() => ''), found.indent + ours.start)
  open.push({ marks: found.marks, end: ours.end, isCode: ours.isCode })
  return taken.length
}

/** The lines `:name: value` right below a directive. */
function optionsBelow(lines: readonly string[], start: number): ReadonlyMap<string, string> {
  const options = new Map<string, string>()
  for (const line of lines.slice(start + 1)) {
    const { name, value = '' } = option.exec(line)?.groups ?? {}
    if (name === undefined || options.has(name)) break
    options.set(name, value.trim())
  }
  return options
}

/** Alternatives and steps, of sphinx-design and of the programs that follow it. */
const groups = new Map([
  ['tab-set', 'tabs'],
  ['tab-item', 'tab'],
  ['tab-set-code', 'code-group'],
  ['applies-switch', 'tabs'],
  ['applies-item', 'tab'],
  ['stepper', 'steps'],
])

/** How a directive begins and ends with us; null for one that has no counterpart. */
function inOurSyntax({ name, rest, marks }: Directive, options: ReadonlyMap<string, string>) {
  const quoted = (text: string) => text.replaceAll('"', "'")
  if (/^(?:code|code-block|sourcecode)$/.test(name)) {
    const caption = options.get('caption')
    const title = caption ? ` title="${quoted(caption)}"` : ''
    const ownMarks = marks.startsWith(':') ? '```' : marks
    return { start: `${ownMarks}${rest || 'text'}${title}`, end: ownMarks, isCode: true }
  }
  if (name === 'step') return { start: `### ${rest}`, end: '', isCode: false }
  if (name === 'figure' || name === 'image')
    return { start: `![${options.get('alt') ?? ''}](${encodeURI(rest)})`, end: '', isCode: false }
  const group = groups.get(name)
  // `{ ess:, self: }` names for whom a part is, and would be attributes of a directive.
  const label = rest.replace(/^\{([^{}]*)\}$/, '$1').replace(/:(?=\s*(?:,|$))/g, '')
  if (group !== undefined) return { start: directiveStart(group, label), end: ':::', isCode: false }
  const stated = name === 'admonition' ? (options.get('class') ?? '').split(/\s+/) : [name]
  const callout = stated.map(ourName).find((each) => each !== null) ?? (name === 'admonition' ? 'note' : null)
  return callout === null ? null : { start: directiveStart(callout, rest), end: ':::', isCode: false }
}
