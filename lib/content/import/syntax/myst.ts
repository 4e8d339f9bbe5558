import type { Change, NotUnderstood } from '../import-note.ts'
import { ourName } from './admonitions.ts'
import type { Converted } from './converted.ts'

const fence = /^(?<indent>[\s>]*(?:[-*+]\s+|\d{1,9}[.)]\s+)?)(?<marks>`{3,}|~{3,}|:{3,})(?<info>.*)$/
const directive = /^\{(?<name>[a-z][\w:-]{0,40})\}[ \t]*(?<rest>.*)$/
const option = /^\s*:(?<name>[a-z][\w-]{0,40}):[ \t]*(?<value>.*)$/
const role = /(?<![\w$`\\])\{[a-z][\w:.+-]{0,40}\}`[^`]/
const target = /^\([^()\n]{1,200}\)=\s*$/

/** What a fence began, until the fence that ends it. */
interface Open {
  readonly marks: string
  /** What is written in the place of the end; null for the end as it stands. */
  readonly end: string | null
  /** Whether its lines are code, in which nothing is looked for. */
  readonly isCode: boolean
}

/**
 * Turns what MyST, the Markdown of Sphinx, writes as fences with a name in braces into ours: callouts, code
 * and pictures. Other such fences, references and places stay as they are and are told. The number of lines
 * stays the same.
 */
export function convertMyst(body: string): Converted {
  if (!/\{[a-z][\w:.+-]*\}|^\([^()\n]+\)=/m.test(body)) return { body, changes: [], notUnderstood: [] }
  const changes: Change[] = []
  const notUnderstood: NotUnderstood[] = []
  const lines = body.split('\n')
  const out: string[] = []
  const open: Open[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const text = lines[index] ?? ''
    const { indent = '', marks = '', info = '' } = fence.exec(text)?.groups ?? {}
    const top = open.at(-1)
    if (top && marks.startsWith(top.marks) && info.trim() === '') {
      open.pop()
      out.push(top.end === null ? text : indent + top.end)
      continue
    }
    const { name, rest = '' } = top?.isCode ? {} : (directive.exec(info.trim())?.groups ?? {})
    if (name === undefined) {
      const isEndOfNothing = marks.startsWith(':') && info.trim() === ''
      if (marks !== '' && !top?.isCode && !isEndOfNothing)
        open.push({ marks, end: null, isCode: marks[0] !== ':' })
      if (!top?.isCode && (role.test(text) || target.test(text)))
        notUnderstood.push({ line: index + 1, what: 'reference of Sphinx', text: text.trim() })
      out.push(text)
      continue
    }
    const options = optionsBelow(lines, index)
    const ours = inOurSyntax(name, rest.trim(), options, marks)
    if (ours === null) {
      notUnderstood.push({ line: index + 1, what: 'directive of Sphinx', text: text.trim() })
      open.push({ marks, end: null, isCode: marks[0] !== ':' })
      out.push(text)
      continue
    }
    // An empty line may part options from code, and is none of the code.
    const hasGap = ours.isCode && options.size > 0 && lines[index + options.size + 1]?.trim() === ''
    const taken = lines.slice(index, index + options.size + (hasGap ? 2 : 1))
    const notes = taken.flatMap((line, below) =>
      line.trim() === ''
        ? []
        : [
            {
              rule: 'directive',
              line: index + 1 + below,
              from: line.trim(),
              to: below === 0 ? ours.start : '',
            },
          ],
    )
    changes.push(...notes)
    out.push(...taken.slice(1).map(() => ''), indent + ours.start)
    open.push({ marks, end: ours.end, isCode: ours.isCode })
    index += taken.length - 1
  }
  return { body: out.join('\n'), changes, notUnderstood }
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

/** How a directive begins and ends with us; null for one that has no counterpart. */
function inOurSyntax(name: string, rest: string, options: ReadonlyMap<string, string>, marks: string) {
  const quoted = (text: string) => text.replaceAll('"', "'")
  if (/^(?:code|code-block|sourcecode)$/.test(name)) {
    const caption = options.get('caption')
    const title = caption ? ` title="${quoted(caption)}"` : ''
    const ownMarks = marks.startsWith(':') ? '```' : marks
    return { start: `${ownMarks}${rest || 'text'}${title}`, end: ownMarks, isCode: true }
  }
  if (name === 'figure' || name === 'image')
    return { start: `![${options.get('alt') ?? ''}](${encodeURI(rest)})`, end: '', isCode: false }
  const callout = name === 'admonition' ? 'note' : ourName(name)
  return callout === null ? null : { start: `:::${callout} ${rest}`.trim(), end: ':::', isCode: false }
}
