import { isDirectiveName } from './directive-names.ts'
import { findForeignSyntax } from './foreign-syntax.ts'
import { type HeavyText, takeHeavyText } from './heavy-text.ts'
import { type SourceLine, scanLines } from './lines.ts'

/** Syntax that only a line scanner sees. Lines are 1-based in the body. */
export interface SourceProblem {
  readonly kind: 'unclosed-directive' | 'unclosed-comment' | 'heavy-text' | 'foreign-syntax'
  readonly line: number
  /** Of the directive; what stands there of the syntax of another program; empty for anything else. */
  readonly name: string
}

export interface PreparedSource {
  /** The body as the Markdown parser shall see it; it has as many lines as before. */
  readonly text: string
  /** What the parser shall not see, to be put back into the tree. */
  readonly heavy: HeavyText
  readonly problems: readonly SourceProblem[]
}

const opener = /^(?<indent>\s*)(?<colons>:{3,})[ \t]*(?<name>[A-Za-z][\w-]*)(?<rest>.*)$/
const closer = /^\s*:{3,}\s*$/
const customId = /^(?<before>\s{0,3}#{1,6}\s.*?)(?<id>\{#[^{}\s]+\}\s*)$/

/** A comment that begins a block: without an end it takes all that follows out of sight. */
const comment = /^(?:[\s>]|[-*+]\s|\d{1,9}[.)]\s)*<!--/

/** Quotations and lists within each other on one line; the parser takes a minute for a hundred thousand. */
const deepLine = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){100}/
/** Many dashes are a line, and no lists. */
const drawnLine = /^[ \t>]*([-*])(?:[ \t]*\1)+[ \t]*$/

/** Directives in directives, which the parser reads once for each that they are in: a thousand took half a minute. */
const deepest = 100

interface Directive {
  readonly start: number
  end: number
  readonly children: Directive[]
  /** One more than those of the directives in it. */
  levels: number
}

/**
 * Rewrites what real knowledge bases write and the parser does not know: `::: warning`,
 * `:::note A title`, directives nested with the same number of colons; and, in MDX, `{#id}`
 * after a heading, which MDX would take for an expression. Line numbers do not change.
 * Throws a RangeError for directives, quotations and lists that are nested too deeply to be parsed.
 */
export function prepareSource(body: string, format: 'md' | 'mdx'): PreparedSource {
  const lines = scanLines(body.replaceAll('\r\n', '\n'))
  if (lines.some(({ text, inFence }) => !inFence && deepLine.test(text) && !drawnLine.test(text)))
    throw new RangeError('quotations or lists are nested too deeply')
  const { roots, unclosed } = findDirectives(lines)
  const text = lines.map((line) => line.text)
  const marksInCode = lines.map((line) =>
    line.inFence && closer.test(line.text) ? line.text.trim().length : 0,
  )
  for (const directive of roots) rewrite(directive, text, marksInCode)
  for (const start of unclosed) text[start] = (text[start] ?? '').replace(':', '\\:')
  if (format === 'mdx') escapeCustomIds(lines, text)
  const open = findUnclosedComment(lines)
  if (open !== null) text[open] = (text[open] ?? '').replace('<!--', '\\<!--')
  const foreign = findForeignSyntax(lines, format)
  const problems = unclosed.map(
    (start): SourceProblem => ({
      kind: 'unclosed-directive',
      line: start + 1,
      name: opener.exec(lines[start]?.text ?? '')?.groups?.name ?? '',
    }),
  )
  const prepared = lines.map(({ inFence }, index) => ({ inFence, text: text[index] ?? '' }))
  const heavy = takeHeavyText(prepared, lines, format)
  return {
    text: prepared.map((line) => line.text).join('\n'),
    heavy,
    problems: [
      ...problems,
      ...(open === null ? [] : [{ kind: 'unclosed-comment' as const, line: open + 1, name: '' }]),
      ...foreign.map((found) => ({ kind: 'foreign-syntax' as const, ...found })),
    ],
  }
}

/** The line of a comment that never ends; null when there is none. */
function findUnclosedComment(lines: readonly SourceLine[]): number | null {
  const end = lines.findLastIndex(({ text }) => text.includes('-->'))
  const start = lines.findIndex(({ text, inFence }, index) => {
    const isAfter = index > end || (index === end && text.lastIndexOf('<!--') > text.lastIndexOf('-->'))
    return isAfter && !inFence && comment.test(text)
  })
  return start < 0 ? null : start
}

function findDirectives(lines: readonly SourceLine[]): { roots: Directive[]; unclosed: number[] } {
  const roots: Directive[] = []
  const stack: Directive[] = []
  lines.forEach(({ text, inFence }, index) => {
    if (inFence) return
    if (closer.test(text)) {
      const done = stack.pop()
      if (!done) return
      done.end = index
      if (done.levels > deepest) throw new RangeError('directives are nested too deeply')
      const parent = stack.at(-1)
      ;(parent ? parent.children : roots).push(done)
      if (parent) parent.levels = Math.max(parent.levels, done.levels + 1)
      return
    }
    if (isOpener(text)) stack.push({ start: index, end: -1, children: [], levels: 1 })
  })
  // What stood inside an unclosed directive is closed and stays a directive.
  for (const open of stack) roots.push(...open.children)
  return { roots, unclosed: stack.map((open) => open.start) }
}

function isOpener(text: string): boolean {
  const match = opener.exec(text)?.groups
  return match !== undefined && isDirectiveName(match.name ?? '')
}

/**
 * Writes a directive as the parser wants it; gives its number of colons. They are more than those of the directives in
 * it, and of a line of colons in its code, which the parser would take for the end.
 */
function rewrite(directive: Directive, text: string[], marksInCode: readonly number[]): number {
  let most = 2
  for (const child of directive.children) most = Math.max(most, rewrite(child, text, marksInCode))
  for (let line = directive.start; line < directive.end; line += 1)
    most = Math.max(most, marksInCode[line] ?? 0)
  const count = most + 1
  const colons = ':'.repeat(count)
  const match = opener.exec(text[directive.start] ?? '')?.groups
  const indent = match?.indent ?? ''
  text[directive.start] = `${indent}${colons}${match?.name ?? ''}${label(match?.rest ?? '')}`
  text[directive.end] = `${/^\s*/.exec(text[directive.end] ?? '')?.[0] ?? ''}${colons}`
  return count
}

/** What follows the name: `[label]{attributes}` as it stands, anything else becomes the label. */
function label(rest: string): string {
  const trimmed = rest.trim().replace(/\s+\{open\}$/, '') // VitePress: whether it begins unfolded
  if (trimmed === '' || /^(?:\[.*\])?(?:\{.*\})?$/.test(trimmed)) return trimmed
  return `[${isBalanced(trimmed) ? trimmed : trimmed.replace(/[[\]]/g, '\\$&')}]`
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const char of text) {
    if (char === '[') depth += 1
    if (char === ']') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0 && !text.endsWith('\\')
}

function escapeCustomIds(lines: readonly SourceLine[], text: string[]): void {
  lines.forEach((line, index) => {
    const match = line.inFence ? undefined : customId.exec(line.text)?.groups
    if (match) text[index] = `${match.before}\\${match.id}`
  })
}
