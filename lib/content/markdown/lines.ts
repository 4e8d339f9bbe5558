const fence = /^(?<prefix>[\s>]*(?:[-*+]\s+|\d{1,9}[.)]\s+)?)(?<marks>`{3,}|~{3,})(?<info>.*)$/

/** Where a line stands: inside a fenced code block (the fences included) or not. */
export interface SourceLine {
  readonly text: string
  readonly inFence: boolean
}

/**
 * Splits a body into lines and says which belong to fenced code. Works on lines alone, so that
 * authors' syntax outside CommonMark can be put right before the parser sees it; a fence that
 * is opened in a list item or a quotation counts.
 */
export function scanLines(body: string): SourceLine[] {
  let open: { mark: string; size: number } | null = null
  return body.split('\n').map((text) => {
    const match = fence.exec(text)?.groups
    const marks = match?.marks ?? ''
    const info = match?.info ?? ''
    if (open) {
      const closes = marks[0] === open.mark && marks.length >= open.size && info.trim() === ''
      if (closes) open = null
      return { text, inFence: true }
    }
    // CommonMark 4.5: the info string of a backtick fence holds no backtick.
    if (marks && !(marks[0] === '`' && info.includes('`'))) {
      open = { mark: marks[0] ?? '`', size: marks.length }
      return { text, inFence: true }
    }
    return { text, inFence: false }
  })
}
