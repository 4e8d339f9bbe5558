import type { FieldValue } from './frontmatter.ts'
import { termKey } from './taxonomy.ts'

/** Keys of a map that has nothing else to say: `- id: lamp` and `- tag: dim` mean `- lamp` and `- dim`. */
const keys = ['id', 'name', 'tag']

/** A value in which such maps are what they name. */
export function namedValue(value: FieldValue): FieldValue {
  if (value.type === 'list') return { ...value, items: value.items.map(namedValue) }
  const [only, ...others] = value.type === 'map' ? value.entries : []
  const isName = only !== undefined && others.length === 0 && keys.includes(termKey(only.key))
  return isName ? only.value : value
}
