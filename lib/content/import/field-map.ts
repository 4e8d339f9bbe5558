import { z } from 'zod'
import { canonicalName, type FieldName, fieldNameOf, isCreationDate, isForeignField } from '../field-names.ts'
import type { Field, FieldValue } from '../frontmatter.ts'
import { articleMetaSchema } from '../schema.ts'
import { termKey } from '../taxonomy.ts'
import type { Change } from './import-note.ts'

/** What may be done with a field that is no field of an article. */
const fates = ['keep', 'drop'] as const

const targets = [...Object.keys(articleMetaSchema.shape), 'pageId', 'draft', 'locale', ...fates] as const

/** A part of the file; one without lines is null in YAML. */
function section<T extends z.ZodType>(value: T) {
  return z
    .record(z.string(), value)
    .nullish()
    .transform((entries) => entries ?? {})
}

/**
 * The file of `--map`: which field is which, and what values mean. Names are compared without
 * regard to case and separators; a dot leads into a map: `last_update.date: updated`.
 */
export const fieldMapSchema = z.strictObject({
  fields: section(
    z.enum(targets, { error: (issue) => `expected one of ${targets.join(', ')}, received "${issue.input}"` }),
  ),
  /** By field of an article: value in the source → value to write. */
  values: section(section(z.string())),
  /** By field of an article: what to write where a file says nothing. */
  defaults: section(z.union([z.string(), z.array(z.string())])),
  /** Folder or ending of a file name → language of the taxonomy. */
  locales: section(z.string()),
})

export type FieldMap = z.output<typeof fieldMapSchema>

export const emptyMap: FieldMap = { fields: {}, values: {}, defaults: {}, locales: {} }

/** The fields of a file, sorted by what becomes of them. */
export interface MappedFields {
  /** By field of an article; several when the file has several spellings of it. */
  readonly known: ReadonlyMap<FieldName, readonly Field[]>
  /** Written below the others as they stand. */
  readonly kept: readonly Field[]
  /** Of `kept`: those that neither the program nor the map knows. */
  readonly unknown: readonly Field[]
  readonly dropped: readonly Field[]
  /** Values that the map has given another name. */
  readonly replaced: readonly Change[]
  /** The language that a field names. */
  readonly language: string | null
}

/** What other generators write into maps. */
const usualPaths: Readonly<Record<string, FieldName>> = { 'last_update.date': 'updated' }

/** Applies a map, then the spellings that the program knows, to the fields of a file. */
export function mapFields(fields: readonly Field[], map: FieldMap): MappedFields {
  const named = new Map(Object.entries(map.fields).map(([name, target]) => [pathKey(name), target]))
  const known = new Map<FieldName, Field[]>()
  const kept: Field[] = []
  const unknown: Field[] = []
  const dropped: Field[] = []
  const replaced: Change[] = []
  let language: string | null = null
  const add = (name: FieldName, field: Field) =>
    known.set(name, [
      ...(known.get(name) ?? []),
      withValues(name === 'keywords' ? asList(field) : field, { values: map.values[name], replaced }),
    ])
  for (const field of fields) {
    for (const [name, inner] of innerFields(field, map)) add(name, inner)
    const target = named.get(pathKey(field.key))
    if (target === 'drop') dropped.push(field)
    else if (target === 'keep') kept.push(field)
    else if (target === 'locale' || (!target && isLanguageField(field))) {
      language = textOf(field.value)
      if (!target) kept.push(field)
    } else {
      const name = fieldNameOf({ ...field, ...(target !== undefined && { key: target }) })
      if (name) add(name, field)
      else kept.push(field)
      if (!name && !isForeignField(field.key)) unknown.push(field)
    }
  }
  const updated = known.get('updated') ?? []
  const begun = updated.filter((field) => isCreationDate(field, updated))
  if (begun.length > 0) {
    known.set(
      'updated',
      updated.filter((field) => !begun.includes(field)),
    )
    kept.push(...begun)
  }
  for (const [name, value] of Object.entries(map.defaults)) {
    const target = canonicalName(name)
    if (target && !known.has(target)) add(target, defaultField(name, value))
  }
  return { known, kept, unknown, dropped, replaced, language }
}

/** `tags: a, b`, as programs without lists write them. */
function asList(field: Field): Field {
  const { value } = field
  if (value.type !== 'text' || !/[,，、;；]/.test(value.text)) return field
  const items = value.text.split(/[,，、;；]/).map((text) => ({ ...value, text: text.trim() }))
  return { ...field, value: { type: 'list', items, line: value.line, column: value.column } }
}

/** Fields inside of maps that the map or custom gives a name: `last_update: { date: … }`. */
function innerFields(field: Field, map: FieldMap): [FieldName, Field][] {
  const { value, key } = field
  if (value.type !== 'map') return []
  const paths = { ...usualPaths, ...map.fields }
  return Object.entries(paths).flatMap(([path, target]): [FieldName, Field][] => {
    const [outer = '', ...rest] = path.split('.')
    const name = canonicalName(target)
    if (rest.length === 0 || !name || termKey(outer) !== termKey(key)) return []
    const inner = value.entries.find((entry) => termKey(entry.key) === termKey(rest.join('.')))
    return inner ? [[name, inner]] : []
  })
}

/** Dots lead into maps, so of a key with dots each part is compared by itself. */
function pathKey(name: string): string {
  return name.split('.').map(termKey).join('.')
}

function isLanguageField(field: Field): boolean {
  return ['lang', 'locale', 'language'].includes(termKey(field.key)) && field.value.type === 'text'
}

function textOf(value: FieldValue): string | null {
  return value.type === 'text' ? value.text : null
}

interface Replacing {
  readonly values: Readonly<Record<string, string>> | undefined
  readonly replaced: Change[]
}

function withValues(field: Field, { values, replaced }: Replacing): Field {
  if (!values) return field
  const byKey = new Map(Object.entries(values).map(([from, to]) => [termKey(from), to]))
  const replace = (value: FieldValue): FieldValue => {
    if (value.type === 'list') return { ...value, items: value.items.map(replace) }
    const to = value.type === 'text' ? byKey.get(termKey(value.text)) : undefined
    if (value.type !== 'text' || to === undefined || to === value.text) return value
    replaced.push({ rule: 'map-value', line: value.line, from: value.text, to })
    return { ...value, text: to }
  }
  return { ...field, value: replace(field.value) }
}

function defaultField(key: string, value: string | readonly string[]): Field {
  const place = { line: 1, column: 1 }
  const text = (each: string): FieldValue => ({ type: 'text', text: each, ...place })
  return {
    key,
    value: typeof value === 'string' ? text(value) : { type: 'list', items: value.map(text), ...place },
    ...place,
  }
}
