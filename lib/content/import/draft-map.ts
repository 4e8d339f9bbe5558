import { counted } from '../counted.ts'
import { textsOf } from '../environment.ts'
import { canonicalName, isForeignField } from '../field-names.ts'
import type { Field } from '../frontmatter.ts'
import { findTerm, nearestTerm, type Taxonomy, type Term } from '../taxonomy.ts'
import { parseVersions } from '../versions.ts'

interface FieldUse {
  readonly name: string
  files: number
  readonly values: Map<string, number>
}

const maxExamples = 3
const maxValues = 40

/** A string in YAML, whatever is in it. */
const quoted = (text: string) => JSON.stringify(text)

/**
 * Drafts a map for `kb import --map`: every field that occurs, what it seems to be and why, and every
 * value of kinds and products that the taxonomy does not have. Fields that are understood anyway are
 * comments, so that what is left is what wants a decision.
 */
export function draftMap(files: readonly (readonly Field[])[], taxonomy: Taxonomy): string {
  const uses = collect(files)
  const lines = uses.map((use) => fieldLine(use, files.length, taxonomy))
  return [
    '# Which field of the source is which field of an article. Right of the colon: a field of docs/writing.md,',
    '# `keep` (write it as it stands) or `drop` (leave it out). A dot leads into a map: last_update.date.',
    'fields:',
    ...lines,
    '',
    '# What values mean: left as it is in the source, right as it shall be written.',
    'values:',
    ...valueLines('kind', { uses, terms: taxonomy.kinds, taxonomy }),
    ...valueLines('products', { uses, terms: taxonomy.products, taxonomy }),
    '',
    '# What is written where a file says nothing, for example: kind: article',
    'defaults: {}',
    '',
    '# Folders or endings of file names that name a language, for example: chinese: zh',
    'locales: {}',
    '',
  ].join('\n')
}

function collect(files: readonly (readonly Field[])[]): FieldUse[] {
  const uses = new Map<string, FieldUse>()
  for (const fields of files) {
    for (const { key, value } of fields) {
      const use = uses.get(key) ?? { name: key, files: 0, values: new Map<string, number>() }
      use.files += 1
      for (const text of textsOf(value)) use.values.set(text, (use.values.get(text) ?? 0) + 1)
      uses.set(key, use)
    }
  }
  return [...uses.values()].sort((a, b) => b.files - a.files)
}

function fieldLine(use: FieldUse, total: number, taxonomy: Taxonomy): string {
  const examples = [...use.values.keys()]
    .slice(0, maxExamples)
    .map((text) => text.replace(/\s+/g, ' ').slice(0, 40))
  const told = `in ${use.files} of ${counted(total, 'file')}: ${examples.join(' | ')}`
  const known = canonicalName(use.name)
  if (known) return `  # ${quoted(use.name)}: ${known}  is understood; ${told}`
  const { field, why } = guess(use, taxonomy)
  return `  ${quoted(use.name)}: ${field}  # ${why}; ${told}`
}

/** What a field seems to be, by what stands in it: only what nearly all of its values agree on. */
function guess({ name, values }: FieldUse, taxonomy: Taxonomy): { field: string; why: string } {
  const texts = [...values.keys()]
  const share = (is: (text: string) => boolean) => texts.filter(is).length / Math.max(texts.length, 1)
  const most = 0.6
  if (share((text) => findTerm(taxonomy.kinds, text) !== undefined) >= most)
    return { field: 'kind', why: 'values are kinds' }
  if (share((text) => findTerm(taxonomy.products, text) !== undefined) >= most)
    return { field: 'products', why: 'values are products' }
  if (share((text) => findTerm(taxonomy.components, text) !== undefined) >= most)
    return { field: 'components', why: 'values are components' }
  if (share((text) => findTerm(taxonomy.locales, text) !== undefined) >= most)
    return { field: 'locale', why: 'values are languages' }
  if (share((text) => /^\d{4}-\d{2}-\d{2}/.test(text)) >= most && /mod|updat|chang|revis|date/i.test(name))
    return { field: 'updated', why: 'values are dates' }
  if (
    /version|release|applies/i.test(name) &&
    share((text) => parseVersions(text).expressions.length > 0) >= most
  )
    return { field: 'versions', why: 'values are versions' }
  return guessByName(name)
}

/** Words in the names of fields, and the field that they speak of. */
const nameWords = [
  [/product|platform|software/i, 'products'],
  [/version|release/i, 'versions'],
  [/component|module|service/i, 'components'],
  [/symptom|problem/i, 'symptoms'],
  [/error|message/i, 'errors'],
  [/keyword|label|topic/i, 'keywords'],
  [/categor|kind|type/i, 'kind'],
  [/audience|visib|access/i, 'audience'],
  [/modif|updat|revis/i, 'updated'],
  [/page.?id|legacy/i, 'pageId'],
  [/redirect|old.?url|permalink/i, 'aliases'],
] as const

function guessByName(name: string): { field: string; why: string } {
  const found = nameWords.find(([word]) => word.test(name))
  if (found && !isForeignField(name)) return { field: found[1], why: 'by its name; look at the values' }
  return { field: 'keep', why: isForeignField(name) ? 'of another program' : 'no field of an article' }
}

interface ValueContext {
  readonly uses: readonly FieldUse[]
  readonly terms: readonly Term[]
  readonly taxonomy: Taxonomy
}

function valueLines(field: 'kind' | 'products', { uses, terms, taxonomy }: ValueContext): string[] {
  const counts = new Map<string, number>()
  for (const use of uses) {
    const target = canonicalName(use.name) ?? guess(use, taxonomy).field
    if (target !== field) continue
    for (const [text, count] of use.values) counts.set(text, (counts.get(text) ?? 0) + count)
  }
  const unknown = [...counts].filter(([text]) => !findTerm(terms, text)).sort(([, a], [, b]) => b - a)
  if (unknown.length === 0) return []
  return [
    `  ${field}:`,
    ...unknown.slice(0, maxValues).map(([text, count]) => {
      const nearest = nearestTerm(terms, text)?.id
      const note = nearest
        ? 'the nearest of the taxonomy'
        : 'not in taxonomy.yaml: add it there, or name another'
      return `    ${quoted(text)}: ${quoted(nearest ?? text)}  # ${counted(count, 'time')}; ${note}`
    }),
  ]
}
