import type { SearchIndex } from './build-index.ts'
import { ImpactIndex, type Postings } from './impact-index.ts'
import type { SearchDocument } from './types.ts'
import type { VocabularyGroups } from './vocabulary.ts'

/** Changes with every change of the analyser or the form: an index of another version must not be read. */
const indexVersion = 3

type PackedLexicon = readonly (readonly [string, readonly (readonly [string, number])[]])[]

interface PackedIndex {
  readonly version: number
  readonly locale: string
  readonly documents: readonly SearchDocument[]
  readonly terms: readonly string[]
  /** Per term: slot, number of documents, their numbers, next slot … */
  readonly postings: readonly (readonly number[])[]
  readonly words: readonly (readonly [string, number])[]
  readonly everyday: readonly (readonly [string, number])[]
  readonly vocabulary: VocabularyGroups
  readonly lexicon: PackedLexicon | null
}

/** The index of one language as text. */
export function packIndex(index: SearchIndex): string {
  const terms = index.postings.terms()
  const packed: PackedIndex = {
    version: indexVersion,
    locale: index.locale,
    documents: index.documents,
    terms,
    postings: terms.map((term) => packPostings(index.postings.postings(term))),
    words: [...index.words],
    everyday: [...index.everyday],
    vocabulary: index.vocabulary,
    lexicon: index.lexicon && [...index.lexicon],
  }
  return JSON.stringify(packed)
}

/** Reads what `packIndex` wrote; throws for another version. */
export function loadIndex(text: string): SearchIndex {
  const packed: unknown = JSON.parse(text)
  if (!isPackedIndex(packed)) throw new Error('not a search index of this version: build again')
  const postings = new ImpactIndex()
  postings.fill(packed.terms.map((term, at) => [term, unpackPostings(packed.postings[at] ?? [])]))
  return {
    locale: packed.locale,
    documents: packed.documents,
    postings,
    words: new Map(packed.words),
    everyday: new Map(packed.everyday),
    vocabulary: packed.vocabulary,
    lexicon: packed.lexicon && new Map(packed.lexicon),
  }
}

function isPackedIndex(value: unknown): value is PackedIndex {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === indexVersion
}

function packPostings(postings: Postings): number[] {
  return postings.flatMap((ids, slot) => (ids && ids.length > 0 ? [slot, ids.length, ...ids] : []))
}

function unpackPostings(packed: readonly number[]): Postings {
  const postings: number[][] = []
  for (let at = 0; at < packed.length; ) {
    const slot = packed[at] ?? 0
    const end = at + 2 + (packed[at + 1] ?? 0)
    postings[slot] = packed.slice(at + 2, end)
    at = end
  }
  return postings
}
