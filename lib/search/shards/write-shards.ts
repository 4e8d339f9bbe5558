import { groupBy } from '../../content/group-by.ts'
import type { SearchIndex } from '../build-index.ts'
import { foldDocument } from '../exact.ts'
import { readTraditional } from '../traditional.ts'
import type { SearchDocument } from '../types.ts'
import type { SearchTaxonomy } from '../understand.ts'
import { type Entry, type EntryPlace, placesByFirst } from '../vocabulary.ts'
import type { VocabularyEntry } from '../words.ts'
import { writeCatalogue, writeNames } from './catalogue.ts'
import { cut, cutTerms } from './cut.ts'
import { writeDocumentText, writeRest } from './document-text.ts'
import { writeEntryShard } from './entry-shard.ts'
import { writeGroupShard } from './group-shard.ts'
import {
  catalogueName,
  entriesName,
  groupName,
  type IndexOutline,
  indexOutlineName,
  lengthName,
  namesName,
  type Outline,
  outlineName,
  phrasesName,
  prefixName,
  restName,
  separator,
  termsName,
  textName,
  traditionalName,
} from './outline.ts'
import { writePhraseMarks } from './phrase-marks.ts'
import { writeJson } from './shard-store.ts'
import { writeTermShard } from './term-shard.ts'
import { writeWordShard } from './word-shard.ts'

/** Bytes of a part before compression: small parts pack badly, large ones hold much that is not asked for. */
const partSize = { entries: 1000, groups: 1000, terms: 1000, lengths: 6000, prefixes: 3000 }

/** Writes all indexes in parts, by the names that outline.ts gives them. */
export function writeShards(
  indexes: readonly SearchIndex[],
  taxonomy: SearchTaxonomy,
): Map<string, Uint8Array<ArrayBuffer>> {
  const { kinds, products, components } = taxonomy
  const cutIndexes = indexes.map(cutIndex)
  // All indexes have the same vocabulary.
  const entries = cutEntries(indexes[0]?.vocabulary.analyzed() ?? [])
  const outline: Outline = {
    taxonomy: { kinds, products, components },
    indexes: indexes.map(({ locale, documents }) => ({ locale, total: documents.length })),
    entries: entries.map((part, number) => separator(firstOf(entries[number - 1]?.at(-1)), firstOf(part[0]))),
  }
  return new Map([
    [outlineName, writeJson(outline)],
    [traditionalName, encoder.encode(readTraditional())],
    ...entries.map((part, number): Part => [entriesName(number), writeEntryShard(part.flat())]),
    ...cutIndexes.flatMap(writeIndex),
  ])
}

/** Cuts the entries of a vocabulary: those with the same first term, sorted by it, lie in the same part. */
function cutEntries(groups: readonly (readonly Entry[])[]): EntryPlace[][][] {
  const byFirst = [...placesByFirst(groups)].sort(([a], [b]) => (a < b ? -1 : 1))
  return cut(
    byFirst.map(([, places]) => places),
    partSize.entries,
    (places) => writeEntryShard(places).length,
  )
}

function firstOf(places: readonly EntryPlace[] | undefined): string {
  return places?.[0]?.entry[0] ?? ''
}

const encoder = new TextEncoder()

type Part = readonly [name: string, bytes: Uint8Array<ArrayBuffer>]

/** An index, with what lies together in a part. */
interface CutIndex {
  readonly index: SearchIndex
  /** Groups of the vocabulary. */
  readonly groups: readonly (readonly (readonly Entry[])[])[]
  readonly terms: readonly (readonly string[])[]
  /** Words of each length from 0 on. */
  readonly lengths: readonly (readonly (readonly VocabularyEntry[])[])[]
  /** Words that begin with the same letters. */
  readonly prefixes: readonly (readonly (readonly VocabularyEntry[])[])[]
}

function cutIndex(index: SearchIndex): CutIndex {
  const { postings, vocabulary } = index
  const sizeOfWords = (entries: readonly VocabularyEntry[]) => writeWordShard(entries).length
  const sizeOfTerm = (term: string) => 4 + term.length + 2 * postings.frequency(term)
  return {
    index,
    groups: cut(vocabulary.analyzed(), partSize.groups, (group) => writeGroupShard([group], index).length),
    terms: cutTerms([...postings.table.terms()], partSize.terms, sizeOfTerm),
    lengths: cut(byLength(index), partSize.lengths, sizeOfWords),
    prefixes: cut(byPrefix(index), partSize.prefixes, sizeOfWords),
  }
}

function writeIndex(parts: CutIndex): Part[] {
  const { index, groups, terms, lengths, prefixes } = parts
  const { locale, documents } = index
  return [
    [indexOutlineName(locale), writeJson(outlineOf(parts))],
    [catalogueName(locale), writeCatalogue(documents)],
    ...writeNames(documents).map((names, part): Part => [namesName(locale, part), names]),
    ...[...documents].flatMap((each, number) => writeDocument(each, locale, number)),
    ...groups.map((group, part): Part => [groupName(locale, part), writeGroupShard(group, index)]),
    ...terms.map((group, part): Part => [termsName(locale, part), writeTermShard(group, index)]),
    ...lengths.map((group, part): Part => [lengthName(locale, part), writeWordShard(group.flat())]),
    ...prefixes.map((group, part): Part => [prefixName(locale, part), writeWordShard(group.flat())]),
  ]
}

function writeDocument(document: SearchDocument, locale: string, number: number): Part[] {
  const rest = writeRest(document)
  return [
    [textName(locale, number), writeDocumentText(document)],
    ...(rest ? [[restName(locale, number), rest] as const] : []),
    [phrasesName(locale, number), writePhraseMarks(foldDocument(document))],
  ]
}

function outlineOf({ index, groups, terms, lengths, prefixes }: CutIndex): IndexOutline {
  return {
    groups: startsOf(groups),
    terms: terms.map((group, part) => separator(terms[part - 1]?.at(-1) ?? '', group[0] ?? '')),
    prefixes: prefixes.map((group) => prefixOf(group[0]?.[0])),
    lengths: lengths.flatMap((group, part) => group.map(() => part)),
    twins: index.twins && [...index.twins],
  }
}

/** Number of the first item of each part. */
function startsOf(parts: readonly (readonly unknown[])[]): number[] {
  let start = 0
  return parts.map(({ length }) => {
    start += length
    return start - length
  })
}

const longestWord = 40

function byLength({ words }: SearchIndex): VocabularyEntry[][] {
  return Array.from({ length: longestWord + 1 }, (_, length) =>
    [...words.ofLength(length)].sort((a, b) => (a.word < b.word ? -1 : 1)),
  )
}

function byPrefix({ words }: SearchIndex): VocabularyEntry[][] {
  return [...groupBy(words.startingWith(''), prefixOf).values()]
}

/** Completions are looked up from two letters on. */
function prefixOf(entry: VocabularyEntry | undefined): string {
  return entry?.word.slice(0, 2) ?? ''
}
