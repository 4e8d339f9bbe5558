import type { DocumentList } from './document-list.ts'
import type { PhraseSource } from './exact.ts'
import type { PostingsSource } from './impact-index.ts'
import type { VocabularySource } from './vocabulary.ts'
import type { WordSource } from './words.ts'

interface Lookup<Value> {
  readonly get: (term: string) => Value | undefined
}

/**
 * What answers queries in one language. A whole index (build-index.ts) has it all; of a sharded one
 * (shards/) any part may throw NotLoaded (not-loaded.ts) until it has been fetched.
 */
export interface QueryIndex {
  readonly locale: string
  /** Sorted by path. */
  readonly documents: DocumentList
  readonly postings: PostingsSource
  /** What stands word for word in the documents. */
  readonly phrases: PhraseSource
  /** Words as written, for corrections and prefixes. */
  readonly words: WordSource
  /** Factors under 1 by which everyday words count less, by term. */
  readonly everyday: Lookup<number>
  /** Groups of words that mean the same. */
  readonly vocabulary: VocabularySource
  /** For each document the number of the one that it was translated from, -1 without one; null in that language itself. */
  readonly twins: Int32Array | null
}
