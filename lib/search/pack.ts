import type { SearchIndex } from './build-index.ts'
import { ImpactIndex } from './impact-index.ts'
import { ByteReader } from './pack/byte-reader.ts'
import { ByteWriter } from './pack/byte-writer.ts'
import { readDocuments, writeDocuments } from './pack/documents.ts'
import { TermTable, writeTermTable } from './pack/term-table.ts'
import type { VocabularyGroups } from './vocabulary.ts'
import { WordList } from './words.ts'

/**
 * Changes with every change of the analyser or of the form: terms of another analyser would not be
 * found, so that an index of another version must not be read.
 */
const indexVersion = 5
const mark = 'cairn-search'

type PackedLexicon = readonly (readonly [string, readonly (readonly [string, number])[]])[]

/** What is small, as JSON. */
interface PackedHead {
  readonly locale: string
  readonly words: readonly (readonly [string, number])[]
  readonly everyday: readonly (readonly [string, number])[]
  readonly vocabulary: VocabularyGroups
  readonly lexicon: PackedLexicon | null
  readonly twins: readonly number[] | null
}

/** The index of one language as the bytes of a file. */
export function packIndex(index: SearchIndex): Uint8Array<ArrayBuffer> {
  const { locale, words, everyday, vocabulary, lexicon, twins, postings, documents } = index
  const head: PackedHead = {
    locale,
    words: [...words.counts],
    everyday: [...everyday],
    vocabulary,
    lexicon: lexicon && [...lexicon],
    twins: twins && [...twins],
  }
  const writer = new ByteWriter()
  writer.text(mark)
  writer.number(indexVersion)
  writer.text(JSON.stringify(head))
  writer.block(writeDocuments(documents))
  writer.block(writeTermTable(postings.terms(), (term) => postings.postings(term)))
  return writer.finish()
}

/** Reads what `packIndex` wrote; throws when it is another version's, or no index. */
export function loadIndex(bytes: Uint8Array): SearchIndex {
  const reader = new ByteReader(bytes)
  if (reader.text() !== mark || reader.number() !== indexVersion) {
    throw new Error('not a search index of this version: build again')
  }
  const head: PackedHead = JSON.parse(reader.text())
  return {
    locale: head.locale,
    documents: readDocuments(reader.block()),
    postings: new ImpactIndex(new TermTable(reader.block())),
    words: new WordList(new Map(head.words)),
    everyday: new Map(head.everyday),
    vocabulary: head.vocabulary,
    lexicon: head.lexicon && new Map(head.lexicon),
    twins: head.twins && Int32Array.from(head.twins),
  }
}
