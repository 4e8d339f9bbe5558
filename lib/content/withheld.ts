import type { FieldName } from './field-names.ts'
import type { Field, FieldValue } from './frontmatter.ts'

/** Fields by which other programs keep a page from readers, or out of their sight, and what they say then. */
const signs: ReadonlyMap<FieldName, boolean> = new Map<FieldName, boolean>([
  ['draft', true],
  ['published', false],
  ['hidden', true],
  ['unlisted', true],
  ['private', true],
])

/** Words of YAML 1.1, which Jekyll and Hugo read. */
const flags: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  false: false,
  no: false,
  off: false,
}

export const signNames: ReadonlySet<FieldName> = new Set(signs.keys())

/** Whether a field is one of those; `published: 2026-03-14` is none. */
export function isSign(name: FieldName, value: FieldValue): boolean {
  return signs.has(name) && flagOf(value) !== null
}

/** Whether a field keeps its article from readers. */
export function withholds(name: FieldName, value: FieldValue): boolean {
  return isSign(name, value) && flagOf(value) === signs.get(name)
}

/** The first field that keeps an article from readers; null where none does, or where the article says who may read it. */
export function withheldBy(fields: ReadonlyMap<FieldName, Field>): Field | null {
  if (fields.has('audience')) return null
  return [...fields].find(([name, { value }]) => withholds(name, value))?.[1] ?? null
}

function flagOf(value: FieldValue): boolean | null {
  const word = value.type === 'text' ? value.text.toLowerCase() : ''
  return Object.hasOwn(flags, word) ? (flags[word] ?? null) : null
}
