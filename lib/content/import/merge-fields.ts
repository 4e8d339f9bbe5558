import type { FieldName } from '../field-names.ts'
import type { Field, FieldValue } from '../frontmatter.ts'
import { isClosed, signNames } from '../withheld.ts'

/** Fields that hold one value; whatever else a file gives for them is left over. */
const single = new Set<FieldName>([
  'id',
  'title',
  'kind',
  'audience',
  'state',
  ...signNames,
  'replacedBy',
  'reason',
  'verified',
  'originalTitle',
  'updated',
  'sourceSHA',
  'pageType',
  'environment',
])

/** One field for each name. */
export interface MergedFields {
  readonly fields: ReadonlyMap<FieldName, Field>
  /** Fields whose name was taken by an earlier one of the file. */
  readonly spare: readonly Field[]
}

/**
 * Joins the spellings of a field in one file: lists become one list; of single values the first counts, or the one that
 * lets not everyone read.
 */
export function mergeFields(known: ReadonlyMap<FieldName, readonly Field[]>): MergedFields {
  const fields = new Map<FieldName, Field>()
  const spare: Field[] = []
  for (const [name, all] of known) {
    const first = all.find(({ value }) => isClosed(name, value)) ?? all[0]
    if (!first) continue
    const others = all.filter((field) => field !== first)
    if (single.has(name)) {
      fields.set(name, first)
      spare.push(...others)
    } else {
      fields.set(name, others.length === 0 ? first : { ...first, value: joined([first, ...others]) })
    }
  }
  return { fields, spare }
}

function joined(fields: readonly Field[]): FieldValue {
  const items = fields.flatMap(({ value }) => (value.type === 'list' ? value.items : [value]))
  const { line, column } = fields[0] ?? { line: 1, column: 1 }
  return { type: 'list', items, line, column }
}
