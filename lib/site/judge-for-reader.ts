import { type Applicability, judgeVersion } from '../content/versions.ts'
import type { Reader } from './reader-names.ts'

/** What an article is to a reader: judged by version, unless it is of products that the reader does not run. */
export type ReaderVerdict = Applicability | 'other-product'

export function judgeForReader(
  { version, product }: Reader,
  versions: readonly string[],
  products: readonly string[],
): ReaderVerdict {
  if (product !== null && products.length > 0 && !products.includes(product)) return 'other-product'
  return judgeVersion(versions, version)
}
