import type { Heading, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { ParsedArticle } from '../parse.ts'
import type { Edit } from './edit.ts'

/**
 * Leaves one title: further headings of level 1, and what is below them, go one level down. A first
 * heading that is not the title of the frontmatter goes down as well. Changes nothing when one of
 * the headings cannot go down.
 */
export function fixHeadingLevels(article: ParsedArticle, tree: Root, lines: readonly string[]): Edit[] {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading')
  const titles = headings.filter(({ depth }) => depth === 1)
  const [first] = titles
  if (!first || titles.length < 2) return []
  const keepsFirst = article.titleFrom !== 'frontmatter' || textOf(first).trim() === article.meta.title
  const start = keepsFirst ? titles[1] : first
  if (!start) return []
  const moved = headings.slice(headings.indexOf(start))
  const edits = moved.map((heading) => lower(heading, article.lineOffset, lines))
  return edits.some((edit) => edit === null) ? [] : edits.filter((edit) => edit !== null)
}

/** One level down; null when the heading is as deep as headings go, or underlined and of level 2. */
function lower(heading: Heading, lineOffset: number, lines: readonly string[]): Edit | null {
  if (!heading.position || heading.depth === 6) return null
  const line = heading.position.start.line + lineOffset
  const marks = /^(?<indent> {0,3})#{1,6}(?=[ \t]|$)/.exec(lines[line - 1] ?? '')?.groups
  if (marks) return { line, column: (marks.indent ?? '').length + 1, length: 0, text: '#' }
  const underline = heading.position.end.line + lineOffset
  const marked = /^(?<indent> {0,3})(?<marks>=+)[ \t]*$/.exec(lines[underline - 1] ?? '')?.groups
  if (!marked) return null
  const length = (marked.marks ?? '').length
  return {
    line: underline,
    column: (marked.indent ?? '').length + 1,
    length,
    text: '-'.repeat(Math.max(length, 3)),
  }
}
