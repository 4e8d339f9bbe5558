import type { SearchDocument } from './types.ts'

/** The documents of an index by number: an array, or what reads them from a file when they are asked for. */
export interface DocumentList extends Iterable<SearchDocument> {
  readonly length: number
  /** The document of a number below `length`. */
  readonly at: (number: number) => SearchDocument | undefined
}
