import type { FieldName } from '../field-names.ts'
import type { FieldValue, Place } from '../frontmatter.ts'
import { namedValue } from '../named-value.ts'
import type { ParsedArticle } from '../parse.ts'

/** A text of the frontmatter and where it stands. */
export type PlacedText = Place & { readonly text: string }

/** Where a field's name stands; the first line of the file when it is not there. */
export function fieldPlace(article: ParsedArticle, name: FieldName): Place {
  const field = article.fields.get(name)
  return field ? { line: field.line, column: field.column } : { line: 1, column: 1 }
}

/** The texts of a field with their places, lists flattened. */
export function fieldTexts(article: ParsedArticle, name: FieldName): PlacedText[] {
  const value = article.fields.get(name)?.value
  return value ? textsIn(namedValue(value)) : []
}

function textsIn(value: FieldValue): PlacedText[] {
  if (value.type === 'text') return [{ text: value.text, line: value.line, column: value.column }]
  if (value.type === 'list') return value.items.flatMap(textsIn)
  return []
}

/** A place of the body as a place of the file. */
export function bodyPlace(article: Pick<ParsedArticle, 'lineOffset'>, place: Place): Place {
  return { line: place.line + article.lineOffset, column: place.column }
}
