import { z } from 'zod'
import { environmentOf, textsOf } from './environment.ts'
import type { FieldName } from './field-names.ts'
import type { Field, FieldValue } from './frontmatter.ts'
import { namedValue } from './named-value.ts'
import { plainTitle } from './plain-title.ts'
import { type ArticleMeta, audiences, states } from './schema.ts'
import { findTerm, type Taxonomy, type Term, termKey } from './taxonomy.ts'
import { parseVersions } from './versions.ts'
import { withheldBy, withholds } from './withheld.ts'

/** Other words for the states of an article (KCS, ServiceNow and common generators). */
const stateAliases = new Map<string, ArticleMeta['state']>([
  ['wip', 'draft'],
  ['workinprogress', 'draft'],
  ['notvalidated', 'published'],
  ['validated', 'verified'],
  ['archived', 'deprecated'],
  ['obsolete', 'deprecated'],
  ['retired', 'deprecated'],
])

/**
 * Maps the fields of a file to the canonical metadata. Values outside the taxonomy are kept as
 * they stand (a rule reports them), so that nothing an author wrote vanishes; an unknown audience, and
 * what another program kept from its readers, is `internal`, so that nothing leaks.
 */
export function normaliseFrontmatter(fields: ReadonlyMap<FieldName, Field>, taxonomy: Taxonomy): ArticleMeta {
  const texts = (name: FieldName) => unique(listOf(fields.get(name)?.value))
  const text = (name: FieldName) => texts(name)[0] ?? null
  const kind = text('kind')
  const environment = fields.get('environment')?.value
  return {
    id: text('id'),
    title: plainTitle(text('title') ?? ''),
    kind: kind && termId(taxonomy.kinds, kind),
    products: unique(
      splitKnown(taxonomy.products, texts('products')).map((name) => termId(taxonomy.products, name)),
    ),
    versions: versionsOf(texts('versions')),
    components: unique(texts('components').map((name) => componentId(name, taxonomy))),
    environment: Object.fromEntries(environment ? environmentOf(environment, taxonomy) : []),
    symptoms: texts('symptoms'),
    errors: errorsOf(fields.get('errors')?.value),
    keywords: texts('keywords'),
    audience: withheldBy(fields) ? 'internal' : audienceOf(texts('audience'), taxonomy),
    state: stateOf(fields),
    replacedBy: text('replacedBy'),
    reason: text('reason'),
    verified: verifiedOf(fields.get('verified')?.value),
    related: texts('related'),
    aliases: unique([...texts('aliases'), ...texts('pageId').map((id) => `page-id:${id}`)]),
    originalTitle: text('originalTitle'),
    updated: dateOf(usDate(fields.get('updated')) ?? text('updated')),
    sourceSHA: text('sourceSHA'),
  }
}

/** Id of a component in the taxonomy, else its name in lower case: `kube-Ovn` → `kube-ovn`. */
export function componentId(name: string, taxonomy: Taxonomy): string {
  return findTerm(taxonomy.components, name)?.id ?? name.trim().toLowerCase()
}

/** Canonical expressions, and what was not understood as it stands. */
function versionsOf(texts: readonly string[]): string[] {
  const parsed = texts.map(parseVersions)
  return unique([...parsed.flatMap((each) => each.expressions), ...parsed.flatMap((each) => each.unparsable)])
}

/** The state that a word means; null for an unknown one. */
export function stateNamed(word: string): ArticleMeta['state'] | null {
  const key = termKey(word)
  return states.find((state) => state === key) ?? stateAliases.get(key) ?? null
}

/** The date in a text, `YYYY-MM-DD`; null when there is none. */
export function dateOf(text: string | null): string | null {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(text ?? '')?.[0]
  return z.iso.date().safeParse(date).data ?? null
}

/** `ms.date`, which Microsoft Learn wants as month/day/year, as other dates are written; null for any other field. */
function usDate(field: Field | undefined): string | null {
  if (field === undefined || termKey(field.key) !== 'msdate' || field.value.type !== 'text') return null
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(field.value.text) ?? []
  return month && day && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}

/**
 * `{ code, message }` and the like are one error, of which readers see the values. `x509: unknown authority` is a map
 * to YAML, and a line to its author.
 */
function errorsOf(value: FieldValue | undefined): string[] {
  const items = value?.type === 'list' ? value.items : value ? [value] : []
  const isParted = (entries: readonly Field[]) =>
    entries.length > 1 || /^(?:message|text|code)$/.test(termKey(entries[0]?.key ?? ''))
  return unique(
    items.flatMap((item) =>
      item.type === 'map' && isParted(item.entries)
        ? [item.entries.flatMap((entry) => listOf(entry.value)).join(' ')]
        : listOf(item),
    ),
  )
}

function listOf(value: FieldValue | undefined): string[] {
  return value ? textsOf(namedValue(value)).map((each) => each.trim()) : []
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((each) => each !== '')
}

function termId(terms: readonly Term[], name: string): string {
  return findTerm(terms, name)?.id ?? name
}

/** `A, B` is two products when it is none as a whole. */
function splitKnown(terms: readonly Term[], names: readonly string[]): string[] {
  return names.flatMap((name) =>
    findTerm(terms, name) ? [name] : name.split(/[,，、;；]/).map((part) => part.trim()),
  )
}

/** Of several the narrowest, so that an article that says `internal` anywhere is. */
function audienceOf(words: readonly string[], taxonomy: Taxonomy): ArticleMeta['audience'] {
  const named = words.map((word) => audienceNamed(word, taxonomy) ?? 'internal')
  return audiences.findLast((audience) => named.includes(audience)) ?? 'public'
}

/** The audience that a word stands for; undefined where it stands for none. */
export function audienceNamed(word: string, taxonomy: Taxonomy): ArticleMeta['audience'] | undefined {
  const named = findTerm(taxonomy.audiences, word)?.id ?? word.toLowerCase()
  return audiences.find((audience) => audience === named)
}

function stateOf(fields: ReadonlyMap<FieldName, Field>): ArticleMeta['state'] {
  const isDraft = (['draft', 'published'] as const).some((name) => {
    const field = fields.get(name)
    return field !== undefined && withholds(name, field.value)
  })
  if (isDraft) return 'draft'
  const word = listOf(fields.get('state')?.value)[0]
  return (word === undefined ? null : stateNamed(word)) ?? 'published'
}

function verifiedOf(value: FieldValue | undefined): ArticleMeta['verified'] {
  if (!value) return null
  const entries = value.type === 'map' ? value.entries : []
  const part = (key: string) => listOf(entries.find((entry) => termKey(entry.key) === key)?.value)[0] ?? null
  const date = dateOf(value.type === 'text' ? value.text : part('date'))
  return date ? { date, version: part('version'), by: part('by') } : null
}
