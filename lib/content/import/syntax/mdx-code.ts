import type { Nodes } from 'mdast'
import { isComment } from '../../markdown/mdx-policy.ts'
import { readBody } from '../../read-body.ts'
import { walk } from '../../walk.ts'
import { type Change, type NotUnderstood, shown } from '../import-note.ts'
import type { Converted } from './converted.ts'

/**
 * Takes the code out of an MDX body, which no article may hold and which would make the whole of it unreadable as
 * MDX: imports and exports go, and an expression is shown as it was typed. All of it is told but imports, which have
 * been. A body that is no MDX stays as it is.
 */
export function takeOutCode(body: string): Converted {
  const { tree, problem } = readBody(body, 'mdx', { allowsAll: true })
  const lines = body.split('\n')
  const changes: Change[] = []
  const notUnderstood: NotUnderstood[] = []
  const found: Nodes[] = []
  if (problem === null)
    walk(tree, (node) => {
      if (isCode(node)) found.push(node)
    })
  // From the end, so that the places of the others hold.
  for (const node of found.reverse()) {
    const { start, end } = node.position ?? {}
    if (!start || !end) continue
    const written = textBetween(lines, start, end)
    if (node.type === 'mdxjsEsm') {
      for (let line = start.line; line <= end.line; line += 1) lines[line - 1] = ''
      changes.push({ rule: 'import', line: start.line, from: written, to: '' })
      if (
        !written
          .trimEnd()
          .split('\n')
          .every((line) => /^import\b.*\sfrom\s/.test(line))
      )
        notUnderstood.push({ line: start.line, what: 'code', text: shown(written) })
    } else if (written.startsWith('{')) {
      for (let line = start.line; line <= end.line; line += 1) escapeBraces(lines, line, start, end)
      notUnderstood.push({ line: start.line, what: 'expression', text: shown(written) })
    }
  }
  return { body: lines.join('\n'), changes: changes.reverse(), notUnderstood: notUnderstood.reverse() }
}

function isCode(node: Nodes): boolean {
  if (node.type === 'mdxjsEsm') return true
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return false
  return !isComment(node.value) // which nobody sees
}

interface Point {
  readonly line: number
  readonly column: number
}

function textBetween(lines: readonly string[], start: Point, end: Point): string {
  const inner = lines.slice(start.line - 1, end.line)
  const last = inner.length - 1
  return inner
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
    )
    .join('\n')
}

function escapeBraces(lines: string[], line: number, start: Point, end: Point): void {
  const text = lines[line - 1] ?? ''
  const from = line === start.line ? start.column - 1 : 0
  const to = line === end.line ? end.column - 1 : text.length
  lines[line - 1] = text.slice(0, from) + text.slice(from, to).replaceAll('{', '\\{') + text.slice(to)
}
