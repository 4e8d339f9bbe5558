/** Code in backticks. Looked for at the beginning of a run of backticks only, which may be a long one. */
const span = /((?<!`)`+[^`]+`+)/

/** The parts of a line, in turn text and code in backticks; the first is text. */
export function splitCode(line: string): string[] {
  return line.includes('`') ? line.split(span) : [line]
}

/** A line without what is code in backticks. */
export function withoutCode(line: string): string {
  return splitCode(line)
    .filter((_, index) => index % 2 === 0)
    .join('')
}

/** Applies a function to the parts of a line that are no code in backticks. */
export function outsideCode(line: string, convert: (text: string) => string): string {
  return splitCode(line)
    .map((part, index) => (index % 2 === 1 ? part : convert(part)))
    .join('')
}
