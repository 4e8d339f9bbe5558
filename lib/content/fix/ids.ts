import type { ParsedArticle } from '../parse.ts'
import { realId } from '../real-id.ts'
import type { Edit } from './edit.ts'
import { insertField } from './insert-field.ts'
import { replaceScalar } from './scalar.ts'

/** Whether an article waits for an id. */
export function needsId(article: Pick<ParsedArticle, 'meta'>): boolean {
  return realId(article.meta.id) === null
}

/** Writes an id into an article that waits for one. */
export function fixId(article: ParsedArticle, lines: readonly string[], id: string): Edit[] {
  const field = article.fields.get('id')
  if (!field) return [insertField(lines, `id: ${id}`)]
  const { value } = field
  if (value.type === 'text') return [replaceScalar(lines, value, id)].filter((edit) => edit !== null)
  const end = /^[^#]*?:/.exec(lines[field.line - 1] ?? '')?.[0].length
  if (value.type !== 'empty' || end === undefined) return []
  return [{ line: field.line, column: end + 1, length: 0, text: ` ${id}` }]
}
