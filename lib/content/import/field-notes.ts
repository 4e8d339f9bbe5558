import { textsOf } from '../environment.ts'
import type { FieldName } from '../field-names.ts'
import type { Field, FieldValue } from '../frontmatter.ts'
import { audienceNamed, stateNamed } from '../normalise-frontmatter.ts'
import type { ArticleMeta } from '../schema.ts'
import { findTerm, type Taxonomy } from '../taxonomy.ts'
import { parseVersions } from '../versions.ts'
import { withholds } from '../withheld.ts'
import { type Change, type NotUnderstood, shown } from './import-note.ts'

/** What the import says of the fields of one file. */
export interface FieldNotes {
  readonly changes: readonly Change[]
  readonly notUnderstood: readonly NotUnderstood[]
  /** Fields whose value means nothing to the program: they are written as they stand. */
  readonly unread: readonly Field[]
}

/** Compares the fields of a file with what they became. */
export function noteFields(
  fields: ReadonlyMap<FieldName, Field>,
  meta: ArticleMeta,
  taxonomy: Taxonomy,
): FieldNotes {
  const changes: Change[] = []
  const notUnderstood: NotUnderstood[] = []
  const unread: Field[] = []
  for (const [name, field] of fields) {
    const texts = textsOf(field.value).map((text) => text.trim())
    const became = written(name, field.value, meta)
    if (!withholds(name, field.value) && isUnread(name, texts, meta)) {
      unread.push(field)
      notUnderstood.push({ line: field.line, what: `value of ${name}`, text: shown(texts.join(', ')) })
      continue
    }
    if (texts.join('\n') !== became.join('\n'))
      changes.push({ rule: name, line: field.line, from: texts.join(', '), to: became.join(', ') })
    if (field.key !== name) changes.push({ rule: 'field-name', line: field.line, from: field.key, to: name })
    for (const text of unknownValues(name, { texts, meta, taxonomy }))
      notUnderstood.push({ line: field.line, what: `value of ${name}`, text: shown(text) })
  }
  return { changes, notUnderstood, unread }
}

/** The values of a field as they are written. */
function written(name: FieldName, given: FieldValue, meta: ArticleMeta): string[] {
  if (withholds(name, given)) return withheldAs(meta)
  switch (name) {
    case 'pageId':
      return meta.aliases.filter((alias) => alias.startsWith('page-id:'))
    case 'draft':
    case 'published':
    case 'hidden':
    case 'unlisted':
    case 'private':
    case 'restricted':
    case 'public':
    case 'access':
    case 'classification':
      return [] // that everyone may read is what is meant without it
    case 'pageType':
      return []
    case 'environment':
      return Object.entries(meta.environment).map(([key, value]) => `${key}: ${value}`)
    case 'verified':
      return meta.verified ? [meta.verified.date, meta.verified.version ?? '', meta.verified.by ?? ''] : []
    default: {
      const value = meta[name]
      if (value === null) return []
      return typeof value === 'string' ? [value] : [...value]
    }
  }
}

/** How an article is written that the old site kept from its readers. */
function withheldAs({ state, audience }: ArticleMeta): string[] {
  return [...(state === 'draft' ? [state] : []), ...(audience === 'public' ? [] : [audience])]
}

/** Whether nothing of a field's value was taken. */
function isUnread(name: FieldName, texts: readonly string[], meta: ArticleMeta): boolean {
  if (texts.join('') === '') return false
  if (name === 'updated') return meta.updated === null
  if (name === 'verified') return meta.verified === null
  if (name === 'state') return stateNamed(texts[0] ?? '') === null
  return false
}

interface Values {
  readonly texts: readonly string[]
  readonly meta: ArticleMeta
  readonly taxonomy: Taxonomy
}

/** Values that were kept and that the taxonomy does not know, or of which only the first counts. */
function unknownValues(name: FieldName, { texts, meta, taxonomy }: Values): string[] {
  switch (name) {
    case 'kind':
      return [
        ...(meta.kind && !findTerm(taxonomy.kinds, meta.kind) ? [meta.kind] : []),
        ...texts.slice(1).map((text) => `${text} (an article has one kind; the first counts)`),
      ]
    case 'products':
      return meta.products.filter((product) => !findTerm(taxonomy.products, product))
    case 'versions':
      return texts.flatMap((text) => parseVersions(text).unparsable)
    case 'audience':
      return texts.filter((text) => audienceNamed(text, taxonomy) === undefined)
    case 'id':
      return [
        ...(meta.id && !/\d/.test(meta.id) ? [meta.id] : []),
        ...texts.slice(1).map((text) => `${text} (an article has one id; the first counts)`),
      ]
    default:
      return []
  }
}
