import { scanLines } from '../../markdown/lines.ts'
import type { Change } from '../import-note.ts'
import type { Converted } from './converted.ts'

/**
 * Turns the comments of HTML into those of MDX, which knows no others. Docusaurus does the same before it reads
 * a file, so its sources have them. Code stays as it is.
 */
export function convertComments(body: string): Converted {
  if (!body.includes('<!--')) return { body, changes: [], notUnderstood: [] }
  const changes: Change[] = []
  let open = false
  const lines = scanLines(body).map(({ text, inFence }, index) => {
    if (inFence && !open) return text
    return text
      .split(/(`+[^`]+`+|<!--|-->)/)
      .map((part) => {
        if (part === '<!--' && !open) {
          open = true
          changes.push({ rule: 'comment', line: index + 1, from: '<!--', to: '{/*' })
          return '{/*'
        }
        if (part === '-->' && open) {
          open = false
          return '*/}'
        }
        return open ? part.replaceAll('*/', '* /') : part
      })
      .join('')
  })
  // One without an end is text.
  return open
    ? { body, changes: [], notUnderstood: [] }
    : { body: lines.join('\n'), changes, notUnderstood: [] }
}
