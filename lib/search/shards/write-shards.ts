import { groupBy } from '../../content/group-by.ts'
import type { SearchIndex } from '../build-index.ts'
import { readTraditional } from '../traditional.ts'
import type { SearchTaxonomy } from '../understand.ts'
import type { VocabularyEntry } from '../words.ts'
import { writeCatalogue, writeDocumentText } from './catalogue.ts'
import {
  catalogueName,
  foreignVocabularyName,
  groupName,
  type IndexOutline,
  indexOutlineName,
  lengthName,
  type Outline,
  outlineName,
  prefixName,
  separator,
  termsName,
  textName,
  traditionalName,
  vocabularyName,
  vocabularyPositions,
} from './outline.ts'
import { writeJson } from './shard-store.ts'
import { writeTermShard } from './term-shard.ts'
import { type CutVocabulary, cutVocabulary } from './vocabulary-parts.ts'
import { writeWordShard } from './word-shard.ts'

/** Bytes of a part before compression: small parts pack badly, large ones hold much that is not asked for. */
const partSize = { groups: 2000, terms: 1500, lengths: 6000, prefixes: 3000 }

/** Writes all indexes in parts, by the names that outline.ts gives them. */
export function writeShards(
  indexes: readonly SearchIndex[],
  taxonomy: SearchTaxonomy,
): Map<string, Uint8Array<ArrayBuffer>> {
  const { kinds, products, components } = taxonomy
  const cutIndexes = indexes.map(cutIndex)
  const outline: Outline = {
    taxonomy: { kinds, products, components },
    indexes: cutIndexes.map(({ index, vocabulary }) => ({
      locale: index.locale,
      total: index.documents.length,
      hasForeign: vocabulary.foreign !== null,
    })),
  }
  return new Map([
    [outlineName, writeJson(outline)],
    [traditionalName, encoder.encode(readTraditional())],
    ...cutIndexes.flatMap(writeIndex),
  ])
}

const encoder = new TextEncoder()

type Part = readonly [name: string, bytes: Uint8Array<ArrayBuffer>]

/** An index, with what lies together in a part. */
interface CutIndex {
  readonly index: SearchIndex
  readonly vocabulary: CutVocabulary
  readonly positions: ReadonlyMap<string, number>
  /** Terms of the vocabulary, in its order. */
  readonly groups: readonly (readonly string[])[]
  readonly terms: readonly (readonly string[])[]
  /** Words of each length from 0 on. */
  readonly lengths: readonly (readonly (readonly VocabularyEntry[])[])[]
  /** Words that begin with the same letters. */
  readonly prefixes: readonly (readonly (readonly VocabularyEntry[])[])[]
}

function cutIndex(index: SearchIndex): CutIndex {
  const { postings } = index
  const vocabulary = cutVocabulary(index.vocabulary.groupsFor([]), (term) => postings.frequency(term) > 0)
  const positions = vocabularyPositions(vocabulary.usual)
  const sizeOfWords = (entries: readonly VocabularyEntry[]) => writeWordShard(entries).length
  const sizeOfTerm = (term: string) => 4 + term.length + 2 * postings.frequency(term)
  const terms = [...postings.table.terms()]
  const told = terms
    .filter((term) => positions.has(term))
    .sort((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0))
  const untold = terms.filter((term) => !positions.has(term))
  return {
    index,
    vocabulary,
    positions,
    groups: cut(told, partSize.groups, sizeOfTerm),
    terms: cut(untold, partSize.terms, sizeOfTerm),
    lengths: cut(byLength(index), partSize.lengths, sizeOfWords),
    prefixes: cut(byPrefix(index), partSize.prefixes, sizeOfWords),
  }
}

function writeIndex(parts: CutIndex): Part[] {
  const { index, vocabulary, groups, terms, lengths, prefixes } = parts
  const { locale, documents } = index
  const { usual, foreign } = vocabulary
  return [
    [indexOutlineName(locale), writeJson(outlineOf(parts))],
    [vocabularyName(locale), writeJson(usual)],
    ...(foreign ? [[foreignVocabularyName(locale), writeJson(foreign)] as const] : []),
    [catalogueName(locale), writeCatalogue(documents)],
    ...[...documents].map((each, number): Part => [textName(locale, number), writeDocumentText(each)]),
    ...groups.map((group, part): Part => [groupName(locale, part), writeTermShard([...group].sort(), index)]),
    ...terms.map((group, part): Part => [termsName(locale, part), writeTermShard(group, index)]),
    ...lengths.map((group, part): Part => [lengthName(locale, part), writeWordShard(group.flat())]),
    ...prefixes.map((group, part): Part => [prefixName(locale, part), writeWordShard(group.flat())]),
  ]
}

function outlineOf({ index, positions, groups, terms, lengths, prefixes }: CutIndex): IndexOutline {
  return {
    groups: groups.map(([first = '']) => positions.get(first) ?? 0),
    terms: terms.map((group, part) => separator(terms[part - 1]?.at(-1) ?? '', group[0] ?? '')),
    prefixes: prefixes.map((group) => prefixOf(group[0]?.[0])),
    lengths: lengths.flatMap((group, part) => group.map(() => part)),
    twins: index.twins && [...index.twins],
  }
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

/** Cuts a list into stretches of about a size. */
function cut<Item>(items: readonly Item[], size: number, sizeOf: (item: Item) => number): Item[][] {
  const groups: Item[][] = []
  let room = 0
  for (const item of items) {
    const last = groups.at(-1)
    if (last && room > 0) last.push(item)
    else {
      groups.push([item])
      room = size
    }
    room -= sizeOf(item)
  }
  return groups
}
