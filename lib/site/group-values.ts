import type { Article } from '../content/article.ts'
import { environmentValues } from '../content/environment-values.ts'
import { labelOf, type Taxonomy } from '../content/taxonomy.ts'
import { judgeVersion, versionLines } from '../content/versions.ts'
import type { GroupField } from './group-fields.ts'

/** A value that an article has, before articles are put together by it. */
export interface GroupValue {
  /** Taxonomy id, version line, or the value as the article has it; of an environment `name: key`. */
  readonly id: string
  /** As readers know it. */
  readonly label: string
  /** The value stands for several: the line of a kernel, a program in whatever version. */
  readonly isFamily?: boolean
}

/** What values are read with. */
export interface ValueContext {
  readonly locale: string
  readonly taxonomy: Taxonomy
  /** Every version line that an article names. */
  readonly lines: readonly string[]
}

/** Name of a value in a language; a value that the taxonomy does not know is its own name. */
export function termLabel(
  field: 'product' | 'kind' | 'component' | 'environment',
  id: string,
  { locale, taxonomy }: Pick<ValueContext, 'locale' | 'taxonomy'>,
): string {
  const { products, kinds, components, environment } = taxonomy
  const terms = { product: products, kind: kinds, component: components, environment }[field]
  const term = terms.find((each) => each.id === id)
  return term ? labelOf(term, locale) : id
}

/** Values of a field in an article. */
export function valuesOf(article: Article, field: GroupField, context: ValueContext): readonly GroupValue[] {
  switch (field) {
    case 'line':
      return linesOf(article.versions, context.lines).map((line) => ({ id: line, label: line }))
    case 'environment':
      return environmentValues(article.environment).flatMap(({ name, text, key, family }) => [
        { id: environmentId(name, key), label: text },
        ...(family ? [{ id: environmentId(name, family.key), label: family.text, isFamily: true }] : []),
      ])
    case 'kind':
      return article.kind === null ? [] : [termValue('kind', article.kind, context)]
    case 'product':
      return article.products.map((id) => termValue('product', id, context))
    case 'component':
      return article.components.map((id) => termValue('component', id, context))
  }
}

function termValue(field: 'product' | 'kind' | 'component', id: string, context: ValueContext): GroupValue {
  return { id, label: termLabel(field, id, context) }
}

/** Id of an environment value. */
export function environmentId(name: string, key: string): string {
  return `${name}: ${key}`
}

/** The name in the id of an environment value. */
export function environmentName(id: string): string {
  return id.slice(0, id.indexOf(': '))
}

const known = new Map<string, readonly string[]>()
const mostKnown = 5000

/**
 * The lines that an article applies to: not only those that it names, since who runs 4.2 is also
 * served by `4.x` and `>=4.0`. Many articles state the same versions, so that results are kept.
 */
function linesOf(versions: readonly string[], lines: readonly string[]): readonly string[] {
  if (versions.length === 0) return []
  const key = JSON.stringify([versions, lines])
  const before = known.get(key)
  if (before) return before
  const named = versionLines(versions)
  const found = lines.filter((line) => named.includes(line) || judgeVersion(versions, line) === 'applies')
  if (known.size >= mostKnown) known.clear()
  known.set(key, found)
  return found
}
