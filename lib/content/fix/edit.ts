/** A change of a file: on one line, `length` characters from a column on become `text`. Lines and columns are 1-based. */
export interface Edit {
  readonly line: number
  readonly column: number
  readonly length: number
  /** Line breaks in it are `\n`; they are written as the file has them. */
  readonly text: string
}

/**
 * Applies changes to a text whose lines are counted as in `readFrontmatter`: a byte order mark is in
 * no column, and any of CRLF, CR and LF ends a line. Of changes that overlap the first is made.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const starts = lineStarts(text)
  const newline = /\r\n?|\n/.exec(text)?.[0] ?? '\n'
  const placed = edits
    .flatMap(({ line, column, length, text: insert }) => {
      const start = starts[line - 1]
      return start === undefined
        ? []
        : [{ from: start + column - 1, to: start + column - 1 + length, insert }]
    })
    .sort((a, b) => a.from - b.from || a.to - b.to)
  let result = ''
  let done = 0
  for (const { from, to, insert } of placed) {
    if (from < done) continue
    result += text.slice(done, from) + insert.replaceAll('\n', newline)
    done = to
  }
  return result + text.slice(done)
}

/** The lines of a text, without their ends and without a byte order mark. */
export function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
}

function lineStarts(text: string): number[] {
  const first = text.startsWith('\uFEFF') ? 1 : 0
  return [first, ...[...text.matchAll(/\r\n?|\n/g)].map((match) => match.index + match[0].length)]
}
