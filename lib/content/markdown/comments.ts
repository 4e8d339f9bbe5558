import { scanLines } from './lines.ts'
import type { BodyFormat } from './parse-body.ts'

/** A run of backticks, or what begins a comment: `<!--`, and in MDX `{/*`. */
const marks = /`+|<!--|\{\s{0,100}\/\*/g

/**
 * A body without its authors' comments: `<!-- … -->`, and in MDX `{/* … *​/}`. Code keeps what looks like one, and a
 * comment that never ends is text. Takes time that grows with the length, whatever the text.
 */
export function withoutComments(body: string, format: BodyFormat): string {
  const pieces: { readonly inFence: boolean; readonly lines: string[] }[] = []
  for (const { text, inFence } of scanLines(body)) {
    const last = pieces.at(-1)
    if (last?.inFence === inFence) last.lines.push(text)
    else pieces.push({ inFence, lines: [text] })
  }
  return pieces
    .map(({ inFence, lines }) => (inFence ? lines.join('\n') : cutComments(lines.join('\n'), format)))
    .join('\n')
}

function cutComments(text: string, format: BodyFormat): string {
  const code = codeSpans(text)
  const endOfHtml = finder(text, /-->/g)
  const endOfMdx = finder(text, /\*\/\s{0,100}\}/g)
  const kept: string[] = []
  let from = 0
  let at = 0
  for (const { index, 0: mark } of text.matchAll(marks)) {
    if (index < at || (mark.startsWith('{') && format === 'md')) continue
    if (mark.startsWith('`')) {
      at = code.get(index) ?? index + mark.length
      continue
    }
    const end = mark === '<!--' ? endOfHtml(index) : endOfMdx(index)
    if (end === null) continue
    kept.push(text.slice(from, index))
    from = end
    at = end
  }
  return kept.join('') + text.slice(from)
}

/** Where code in backticks ends, by where it begins (CommonMark 6.1): at the next run as long, in the same paragraph. */
function codeSpans(text: string): ReadonlyMap<number, number> {
  const spans = new Map<number, number>()
  const next = new Map<number, number>()
  for (const { index, 0: run } of [...text.matchAll(/`+|\n[ \t]*\n/g)].reverse()) {
    if (run.startsWith('\n')) {
      next.clear()
      continue
    }
    const end = next.get(run.length)
    if (end !== undefined && text[index - 1] !== '\\') spans.set(index, end)
    next.set(run.length, index + run.length)
  }
  return spans
}

/** Tells where the first match from a place on ends. Places must grow; then the text is looked through once. */
function finder(text: string, pattern: RegExp): (from: number) => number | null {
  let found: { readonly start: number; readonly end: number } | null = { start: -1, end: -1 }
  return (from) => {
    if (found && found.start < from) {
      pattern.lastIndex = from
      const match = pattern.exec(text)
      found = match && { start: match.index, end: pattern.lastIndex }
    }
    return found?.end ?? null
  }
}
