import type { PlacedText } from '../rules/place.ts'
import type { Edit } from './edit.ts'

/**
 * The change that replaces a value of the frontmatter, which may stand in quotes; null when the line
 * does not show it as it is (a value on several lines, or with escapes), which is then left alone.
 */
export function replaceScalar(
  lines: readonly string[],
  { text, line, column }: PlacedText,
  value: string,
): Edit | null {
  const rest = (lines[line - 1] ?? '').slice(column - 1)
  const written = [`'${text}'`, `"${text}"`, text].find((form) => rest.startsWith(form))
  if (written === undefined) return null
  // A plain value ends where YAML lets it end; more text on the line belongs to it.
  if (written === text && !/^\s*(?:$|#|[,\]}])/.test(rest.slice(text.length))) return null
  return { line, column, length: written.length, text: scalar(value) }
}

/** A value as YAML: plain where that is safe, else in single quotes. Versions are quoted, since `4.10` is a number. */
export function scalar(value: string): string {
  return /^[A-Za-z][A-Za-z0-9_-]*$/.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value)
    ? value
    : `'${value.replaceAll("'", "''")}'`
}
