import stringWidth from 'string-width'

/** Columns of a terminal that an excerpt may take; longer lines are cut around the place. */
const maxWidth = 96
/** What is shown before the place in a line that is cut. */
const before = 48

/**
 * A line of a file with a caret under a place of it, for a terminal: Han letters are two columns
 * wide, and tabs are shown as two spaces. `column` is 1-based, in UTF-16 units, and may be past the end.
 */
export function excerpt(line: string, { number, column }: { number: number; column: number }): string {
  const at = Math.min(Math.max(column - 1, 0), line.length)
  const head = plain(line.slice(0, at))
  const tail = plain(line.slice(at))
  const start = stringWidth(head) > before ? `…${lastColumns(head, before)}` : head
  const end = firstColumns(tail, maxWidth - stringWidth(start))
  const margin = String(number).padStart(5)
  return [
    `${margin} | ${start}${end}${end.length < tail.length ? '…' : ''}`.trimEnd(),
    `${' '.repeat(margin.length)} | ${' '.repeat(stringWidth(start))}^`,
  ].join('\n')
}

/** Without control characters, which would move the cursor. */
function plain(text: string): string {
  return text.replaceAll('\t', '  ').replace(/\p{Cc}/gu, '�')
}

function firstColumns(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text
  let width = 0
  let cut = ''
  for (const letter of text) {
    width += stringWidth(letter)
    if (width > columns) break
    cut += letter
  }
  return cut
}

function lastColumns(text: string, columns: number): string {
  let width = 0
  let cut = ''
  for (const letter of [...text].reverse()) {
    width += stringWidth(letter)
    if (width > columns) break
    cut = letter + cut
  }
  return cut
}
