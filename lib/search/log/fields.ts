/** A key of a structured log line with the place of its value (without quotes). */
export interface Field {
  readonly key: string
  readonly start: number
  readonly end: number
}

/** Position of the quote that closes the string opened at `open`, or the end of the line. */
function closingQuote(line: string, open: number): number {
  for (let i = open + 1; i < line.length; i += 1) {
    if (line[i] === '\\') i += 1
    else if (line[i] === '"') return i
  }
  return line.length
}

/**
 * Pairs of a JSON line, also when it is cut off or stands behind other text; nested keys come as they are.
 * Strings inside strings are not opened.
 */
export function readJsonFields(line: string): readonly Field[] {
  const fields: Field[] = []
  const colon = /\s{0,4}:\s{0,4}/y
  const literal = /[^\s,\]}"{[]+/y
  let at = line.indexOf('"')
  while (at !== -1) {
    const close = closingQuote(line, at)
    colon.lastIndex = close + 1
    const isKey = colon.test(line)
    if (isKey) {
      const start = colon.lastIndex
      literal.lastIndex = start
      const key = line.slice(at + 1, close)
      if (line[start] === '"') {
        const end = closingQuote(line, start)
        fields.push({ key, start: start + 1, end })
        at = line.indexOf('"', end + 1)
      } else {
        if (literal.test(line)) fields.push({ key, start, end: literal.lastIndex })
        at = line.indexOf('"', start)
      }
    } else at = line.indexOf('"', close + 1)
  }
  return fields
}

const pair = /(?<![\w.@/-])([A-Za-z_][\w.@/-]{0,47})=(?:"((?:[^"\\]|\\.)*)"?|([^\s"]\S*))/g

/** Pairs of a logfmt line (`level=error msg="…" err=…`). */
export function readLogfmtFields(line: string): readonly Field[] {
  const fields: Field[] = []
  for (const match of line.matchAll(pair)) {
    const [, key = '', quoted, bare = ''] = match
    const start = match.index + key.length + (quoted === undefined ? 1 : 2)
    fields.push({ key, start, end: start + (quoted ?? bare).length })
  }
  return fields
}
