import { Document, isMap, isScalar, isSeq, Scalar } from 'yaml'
import type { ArticleMeta } from '../schema.ts'

/** What a written article consists of. */
export interface CanonicalParts {
  readonly meta: Partial<ArticleMeta>
  /** Lines of YAML that are written below the fields of the article as they stand. */
  readonly kept: readonly string[]
  readonly body: string
}

/** Fields in the order in which editors read them. */
const order = [
  'id',
  'title',
  'kind',
  'products',
  'versions',
  'components',
  'environment',
  'symptoms',
  'errors',
  'keywords',
  'audience',
  'state',
  'replacedBy',
  'reason',
  'verified',
  'related',
  'aliases',
  'originalTitle',
  'updated',
  'sourceSHA',
] as const satisfies readonly (keyof ArticleMeta)[]

/** Lists of names fit on a line; lists of sentences have a line each. */
const onOneLine = new Set<string>(['products', 'versions', 'components', 'keywords'])

/** Writes an article: its fields in one order and one spelling, what was kept, and the body as it stands. */
export function canonicalText({ meta, kept, body }: CanonicalParts): string {
  const fields = order.flatMap((name): [string, unknown][] => {
    const value = meta[name]
    return isEmpty(value) ? [] : [[name, withoutNulls(value)]]
  })
  const document = new Document(Object.fromEntries(fields))
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      const name = isScalar(key) ? String(key.value) : ''
      if (isSeq(value) && onOneLine.has(name)) value.flow = true
      if (isSeq(value) && name === 'versions') for (const item of value.items) quote(item)
    }
  }
  const yaml =
    fields.length > 0
      ? document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false })
      : ''
  const head = `---\n${yaml}${kept.map((line) => `${line}\n`).join('')}---\n`
  return `${head}${body.startsWith('\n') || body === '' ? '' : '\n'}${body}`
}

function quote(item: unknown): void {
  if (isScalar(item)) item.type = Scalar.QUOTE_SINGLE
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.keys(value).length === 0
}

function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null))
}
