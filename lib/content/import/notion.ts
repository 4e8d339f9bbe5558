import { canonicalName } from '../field-names.ts'
import { withFields, type YamlText } from '../frontmatter-dialects.ts'

/** The number that Notion puts behind the name of every file. */
const exported = /[ -][0-9a-f]{32}\.md$/
const property = /^(?<name>\p{L}[\p{L}\p{N} _/()-]{0,40}): (?<value>\S.*)$/u

/**
 * Reads the properties of a page that Notion exported, which are lines of text below its title, as metadata. A single line
 * counts only with the name of a field, since a text may begin so.
 */
export function readNotionProperties(path: string, text: string): YamlText | null {
  if (!exported.test(path)) return null
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
  const start = lines.findIndex((line, index) => index > 0 && line.trim() !== '')
  if (!/^# \S/.test(lines[0] ?? '') || start < 0) return null
  const length = lines.slice(start).findIndex((line) => line.trim() === '')
  const end = length < 0 ? lines.length : start + length
  const found = lines.slice(start, end).map((line) => property.exec(line)?.groups)
  const fields = found.flatMap((groups) => (groups ? [[groups.name ?? '', groups.value ?? ''] as const] : []))
  const isBlock = fields.length === found.length && (fields.length > 1 || canonicalName(fields[0]?.[0] ?? ''))
  if (!isBlock) return null
  const rest = [...lines.slice(0, start), ...lines.slice(end + 1)].join('\n')
  return withFields(Object.fromEntries(fields), rest, end + 1 - start)
}
