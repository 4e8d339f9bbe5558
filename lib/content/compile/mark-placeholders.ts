import type { ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { PlacedPlaceholder } from '../placeholders/placeholder.ts'
import { element } from './element.ts'
import type { CodeLine } from './highlight.ts'

/**
 * Code with each placeholder replaced by a word of the same length, for the highlighter: it would
 * take `<namespace>` for a redirection and colour the rest of the line accordingly.
 */
export function maskPlaceholders(code: string, placeholders: readonly PlacedPlaceholder[]): string {
  let masked = ''
  let at = 0
  for (const { start, end } of placeholders) {
    const word = code.slice(start, end).replace(/[^\p{L}\p{N}_-]/gu, 'x')
    masked += code.slice(at, start) + word
    at = end
  }
  return masked + code.slice(at)
}

/**
 * Puts the code back into the highlighted lines of its masked form, each placeholder in
 * `var.slot[data-slot=key]`: to a reader without scripts, the text as it was written.
 */
export function markPlaceholders(
  lines: readonly CodeLine[],
  code: string,
  placeholders: readonly PlacedPlaceholder[],
): readonly CodeLine[] {
  if (placeholders.length === 0) return lines
  let at = 0
  let first = 0
  return lines.map((line) => {
    const marked = line.flatMap((run) => {
      const start = at
      at += textOf(run).length
      while ((placeholders[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first += 1
      let last = first
      while ((placeholders[last]?.start ?? at) < at) last += 1
      return cutRun(run, { start, end: at }, { code, placeholders: placeholders.slice(first, last) })
    })
    at += 1 // the line break
    return marked
  })
}

interface Source {
  readonly code: string
  /** Those that have a part in the run. */
  readonly placeholders: readonly PlacedPlaceholder[]
}

/** One run of a class, cut at the placeholders in it; each is written by the run that it begins in. */
function cutRun(
  run: ElementContent,
  { start, end }: { start: number; end: number },
  { code, placeholders }: Source,
): ElementContent[] {
  const parts: ElementContent[] = []
  let at = start
  const plain = (to: number) => {
    if (to > at) parts.push(withText(run, code.slice(at, to)))
  }
  for (const placeholder of placeholders) {
    plain(placeholder.start)
    if (placeholder.start >= start) parts.push(slot(placeholder, code))
    at = Math.max(at, Math.min(placeholder.end, end))
  }
  plain(end)
  return parts
}

function withText(run: ElementContent, value: string): ElementContent {
  const text: ElementContent = { type: 'text', value }
  return run.type === 'element' ? { ...run, children: [text] } : text
}

function slot({ key, start, end }: PlacedPlaceholder, code: string): ElementContent {
  return element('var', { className: ['slot'], dataSlot: key }, [
    { type: 'text', value: code.slice(start, end) },
  ])
}
