import type { SearchIndex } from './build-index.ts'
import { createPhrases } from './exact.ts'
import { ImpactIndex } from './impact-index.ts'
import { ByteReader } from './pack/byte-reader.ts'
import { ByteWriter } from './pack/byte-writer.ts'
import { PackedDocuments, type ReadTexts, writeDocuments } from './pack/documents.ts'
import { TermTable } from './pack/term-table.ts'
import { type VocabularyGroups, wholeVocabulary } from './vocabulary.ts'
import { WordList } from './words.ts'

/**
 * Changes with every change of the analyser or of the form: terms of another analyser would not be
 * found, so that an index of another version must not be read.
 */
const indexVersion = 8
const mark = 'cairn-search'

/** What is small, as JSON. */
interface PackedHead {
  readonly locale: string
  readonly everyday: readonly (readonly [string, number])[]
  readonly vocabulary: VocabularyGroups
  readonly twins: readonly number[] | null
}

/** The index of one language as the bytes of a file. The texts of its articles go to `writeText`, one by one. */
export function packIndex(
  index: SearchIndex,
  writeText: (bytes: Uint8Array) => void,
): Uint8Array<ArrayBuffer> {
  const { locale, words, everyday, vocabulary, twins, postings, documents } = index
  const head: PackedHead = {
    locale,
    everyday: [...everyday],
    vocabulary: vocabulary.groups,
    twins: twins && [...twins],
  }
  const writer = new ByteWriter()
  writer.text(mark)
  writer.number(indexVersion)
  writer.text(JSON.stringify(head))
  writer.text(words.text)
  writer.number(words.frequencies.length)
  for (const frequency of words.frequencies) writer.number(frequency)
  writer.block(writeDocuments(documents, writeText))
  writer.block(postings.table.bytes)
  return writer.finish()
}

/** Reads what `packIndex` wrote; throws when it is another version's, or no index. */
export function loadIndex(bytes: Uint8Array, readTexts: ReadTexts): SearchIndex {
  const reader = new ByteReader(bytes)
  if (reader.text() !== mark || reader.number() !== indexVersion) {
    throw new Error('not a search index of this version: build again')
  }
  const head: PackedHead = JSON.parse(reader.text())
  const words = reader.text()
  const frequencies = Uint32Array.from({ length: reader.number() }, () => reader.number())
  const documents = new PackedDocuments(reader.block(), readTexts)
  return {
    locale: head.locale,
    words: new WordList(words, frequencies),
    documents,
    phrases: createPhrases(documents),
    postings: new ImpactIndex(new TermTable(reader.block())),
    everyday: new Map(head.everyday),
    vocabulary: wholeVocabulary(head.vocabulary),
    twins: head.twins && Int32Array.from(head.twins),
  }
}
