import type { FieldName } from './field-names.ts'
import type { Field, FieldValue } from './frontmatter.ts'
import { termKey } from './taxonomy.ts'

/** What a value says of readers; null where it says nothing of them. */
type Verdict = 'withheld' | 'open' | null

/** Fields by which other programs keep a page from readers, or out of their sight. */
const signs: ReadonlyMap<FieldName, (value: FieldValue) => Verdict> = new Map([
  ['draft', flag(true)],
  ['published', flag(false)],
  ['hidden', flag(true)],
  ['unlisted', flag(true)],
  ['private', flag(true)],
  ['restricted', flag(true)],
  ['public', flag(false)],
  ['access', ofAccess],
  ['classification', ofClassification],
])

/** Words of YAML 1.1, which Jekyll and Hugo read, and what programs write that keep flags as numbers. */
const flags: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  y: true,
  on: true,
  1: true,
  false: false,
  no: false,
  n: false,
  off: false,
  0: false,
}

/** Words of which one is enough for a value to say that an article is not for everyone. */
const closedWord =
  /(?<!\p{L})(?:private|internal|restricted|confidential|secret|hidden|unlisted|unpublished|withheld|non-?public|not (?:for )?(?:the )?public|trash(?:ed)?|deleted|staff|employees?|members|subscribers)(?!\p{L})|内部|私有|私密|保密|机密|秘密|绝密|受限|隐藏|[不未非]公开/iu

/** Values that let everyone read. */
const openValues = new Set(
  ['public', 'open', 'everyone', 'everybody', 'anyone', 'all', 'world', 'free', 'anonymous', 'external']
    .concat([
      'unrestricted',
      'unclassified',
      'public access',
      'open access',
      '公开',
      '公共',
      '所有人',
      '全部',
    ])
    .map(termKey),
)

/** What one may do with something, as in `access: read-only`, or a place left empty: neither names who may read. */
const noReader =
  /^(?:(?:read|write|full)(?:[\s/-]*(?:only|write|access))*|r[ow]|n\/?a|\p{P}+|[只可]读(?:写|可写)?|读写)$/iu

export const signNames: ReadonlySet<FieldName> = new Set(signs.keys())

/** Whether a field is one of those; `published: 2026-03-14` is none. */
export function isSign(name: FieldName, value: FieldValue): boolean {
  return verdictOf(name, value) !== null
}

/** Whether a field keeps its article from readers: one of those, or a state such as `private`. */
export function withholds(name: FieldName, value: FieldValue): boolean {
  return verdictOf(name, value) === 'withheld'
}

/** Whether a field lets not everyone read: of two spellings of one field, that one counts. */
export function isClosed(name: FieldName, value: FieldValue): boolean {
  if (name !== 'audience') return withholds(name, value)
  return textsIn(value).some((text) => !openValues.has(termKey(text)))
}

/** The first field that keeps an article from readers; null where none does, or where the article says who may read it. */
export function withheldBy(fields: ReadonlyMap<FieldName, Field>): Field | null {
  const audience = fields.get('audience')
  if (audience && textsIn(audience.value).length > 0) return null
  return [...fields].find(([name, { value }]) => withholds(name, value))?.[1] ?? null
}

function verdictOf(name: FieldName, value: FieldValue): Verdict {
  if (name === 'state') return textsIn(value).some((text) => closedWord.test(text)) ? 'withheld' : null
  return signs.get(name)?.(value) ?? null
}

function flag(keeps: boolean): (value: FieldValue) => Verdict {
  return (value) => {
    const word = value.type === 'text' ? value.text.toLowerCase() : ''
    if (!Object.hasOwn(flags, word)) return null
    return flags[word] === keeps ? 'withheld' : 'open'
  }
}

/** A field that names who may come in: whoever it is, they are not everyone unless it says so. */
function ofAccess(value: FieldValue): Verdict {
  const texts = textsIn(value).filter((text) => !noReader.test(text.trim()))
  if (texts.length === 0) return null
  return texts.every((text) => openValues.has(termKey(text))) ? 'open' : 'withheld'
}

/** A field that may be about something else. */
function ofClassification(value: FieldValue): Verdict {
  const texts = textsIn(value)
  if (texts.some((text) => closedWord.test(text))) return 'withheld'
  return texts.length > 0 && texts.every((text) => openValues.has(termKey(text))) ? 'open' : null
}

function textsIn(value: FieldValue): string[] {
  if (value.type === 'text') return value.text.trim() === '' ? [] : [value.text]
  if (value.type === 'list') return value.items.flatMap(textsIn)
  return value.type === 'map' ? value.entries.flatMap((entry) => textsIn(entry.value)) : []
}
