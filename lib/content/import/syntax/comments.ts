import { findComments } from '../../markdown/comments.ts'
import type { Change } from '../import-note.ts'
import type { Converted } from './converted.ts'

/**
 * Turns the comments of HTML into those of MDX, which knows no others. Docusaurus does the same before it reads
 * a file, so its sources have them.
 */
export function convertComments(body: string): Converted {
  const changes: Change[] = []
  const parts: string[] = []
  let from = 0
  let line = 1
  for (const { start, end } of findComments(body, 'mdx')) {
    const between = body.slice(from, start)
    const comment = body.slice(start, end)
    line += lineBreaks(between)
    const isHtml = comment.startsWith('<!--')
    if (isHtml) changes.push({ rule: 'comment', line, from: '<!--', to: '{/*' })
    parts.push(between, isHtml ? `{/*${comment.slice(4, -3).replaceAll('*/', '* /')}*/}` : comment)
    line += lineBreaks(comment)
    from = end
  }
  return { body: parts.join('') + body.slice(from), changes, notUnderstood: [] }
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1
}
