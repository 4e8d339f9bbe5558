import type { Edit } from './edit.ts'

/** A field at the top of the frontmatter, which is begun where there is none. */
export function insertField(lines: readonly string[], field: string): Edit {
  const first = lines.findIndex((line) => line.trim() !== '')
  const isOpen = /^---[ \t]*$/.test(lines[first] ?? '')
  return isOpen
    ? { line: first + 1, column: (lines[first] ?? '').length + 1, length: 0, text: `\n${field}` }
    : { line: 1, column: 1, length: 0, text: `---\n${field}\n---\n\n` }
}
