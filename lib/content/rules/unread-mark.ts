import type { Nodes, Paragraph } from 'mdast'
import { type UnreadMark, unreadMarks } from '../markdown/unread-marks.ts'
import { walk } from '../walk.ts'
import { bodyPlace } from './place.ts'
import type { Problem, TextRule } from './rule.ts'

export const unreadMark: TextRule = {
  id: 'unread-mark',
  severity: 'warning',
  description:
    'What is meant as a heading, list, link, picture, table, note or code block is written so that it is read as one.',
  why: 'Readers see the signs, and lines that run together; a picture is not there.',
  mend: 'Write the signs as in the table [above](#body): with their spaces, and from the Latin keyboard.',
  check: ({ article, tree, bodyText }) => {
    const lines = bodyText.split('\n')
    const problems: Problem[] = []
    walk(tree, (node) => {
      if (node.type !== 'paragraph' || !node.position) return
      for (const mark of unreadMarks(plainLines(node, lines)))
        problems.push({ ...bodyPlace(article, placeIn(node, mark)), message: mark.message, fix: mark.fix })
    })
    return problems
  },
}

function placeIn({ position }: Paragraph, { index, column }: UnreadMark) {
  return { line: (position?.start.line ?? 1) + index, column }
}

/** The lines of a paragraph as they are typed, with blanks in place of what is code, HTML or a note that exists. */
function plainLines(paragraph: Paragraph, lines: readonly string[]): string[] {
  const { start, end } = paragraph.position ?? { start: { line: 1, column: 1 }, end: { line: 1 } }
  const own = lines.slice(start.line - 1, end.line)
  own[0] = ' '.repeat(start.column - 1) + (own[0] ?? '').slice(start.column - 1)
  for (const node of textless(paragraph)) {
    if (!node.position) continue
    for (let line = node.position.start.line; line <= node.position.end.line; line += 1) {
      const text = own[line - start.line] ?? ''
      const from = line === node.position.start.line ? node.position.start.column - 1 : 0
      const to = line === node.position.end.line ? node.position.end.column - 1 : text.length
      own[line - start.line] = text.slice(0, from) + '\0'.repeat(Math.max(0, to - from)) + text.slice(to)
    }
  }
  return own
}

function textless(paragraph: Paragraph): Nodes[] {
  const found: Nodes[] = []
  const isTextless = ({ type }: Nodes) => /^(?:inlineCode|html|footnoteReference|mdx)/.test(type)
  for (const child of paragraph.children)
    walk({ type: 'root', children: [child] }, (node) => {
      if (isTextless(node)) found.push(node)
    })
  return found
}
