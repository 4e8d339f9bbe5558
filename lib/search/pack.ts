import { type ClauseName, clauseNames, type SearchIndex } from './build-index.ts'
import { ImpactIndex, type PackedPostings } from './impact-index.ts'
import type { SearchDocument } from './types.ts'

/** Changes with every change of the analyser or the form: an index of another version must not be read. */
const indexVersion = 2

interface PackedIndex {
  readonly version: number
  readonly locale: string
  readonly documents: readonly SearchDocument[]
  readonly clauses: Readonly<Record<ClauseName, PackedPostings>>
  readonly words: readonly (readonly [string, number])[]
  readonly lexicon: readonly (readonly [string, readonly (readonly [string, number])[]])[] | null
}

/** The index of one language as text. */
export function packIndex(index: SearchIndex): string {
  const clauses = clauseNames.map((name) => [name, index.clauses[name].pack(index.terms[name])])
  const packed = {
    version: indexVersion,
    locale: index.locale,
    documents: index.documents,
    clauses: Object.fromEntries(clauses),
    words: [...index.words],
    lexicon: index.lexicon && [...index.lexicon],
  }
  return JSON.stringify(packed)
}

/** Reads what `packIndex` wrote; throws for another version. */
export function loadIndex(text: string): SearchIndex {
  const packed: unknown = JSON.parse(text)
  if (!isPackedIndex(packed)) throw new Error('not a search index of this version: build again')
  const entries = clauseNames.map((name) => [name, ImpactIndex.unpack(packed.clauses[name])] as const)
  const terms = clauseNames.map((name) => [name, packed.clauses[name].terms] as const)
  return {
    locale: packed.locale,
    documents: packed.documents,
    sections: packed.documents.flatMap((document, number) =>
      document.sections.map((_, section) => ({ document: number, section })),
    ),
    clauses: Object.fromEntries(entries) as Record<ClauseName, ImpactIndex>,
    terms: Object.fromEntries(terms) as Record<ClauseName, readonly string[]>,
    words: new Map(packed.words),
    lexicon: packed.lexicon && new Map(packed.lexicon),
  }
}

function isPackedIndex(value: unknown): value is PackedIndex {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === indexVersion
}
