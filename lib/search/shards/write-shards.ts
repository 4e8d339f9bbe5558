import type { SearchIndex } from '../build-index.ts'
import type { SearchTaxonomy } from '../understand.ts'
import type { VocabularyEntry } from '../words.ts'
import { writeCatalogue, writeDocumentText } from './catalogue.ts'
import {
  catalogueName,
  groupName,
  type IndexOutline,
  lengthName,
  type Outline,
  outlineName,
  prefixName,
  separator,
  termsName,
  textName,
  vocabularyName,
  vocabularyPositions,
} from './outline.ts'
import { writeJson } from './shard-store.ts'
import { writeTermShard } from './term-shard.ts'
import { writeWordShard } from './word-shard.ts'

/** Bytes of a part before compression: small parts pack badly, large ones hold much that is not asked for. */
const partSize = { groups: 2000, terms: 1500, lengths: 6000, prefixes: 3000 }

/** Writes all indexes in parts, by the names that outline.ts gives them. */
export function writeShards(
  indexes: readonly SearchIndex[],
  taxonomy: SearchTaxonomy,
): Map<string, Uint8Array<ArrayBuffer>> {
  const { kinds, products, components } = taxonomy
  const outline: Outline = { taxonomy: { kinds, products, components }, indexes: indexes.map(outlineOf) }
  return new Map([
    [outlineName, writeJson(outline)],
    [vocabularyName, writeJson(indexes[0]?.vocabulary ?? [])],
    ...indexes.flatMap(writeIndex),
  ])
}

type Part = readonly [name: string, bytes: Uint8Array<ArrayBuffer>]

function writeIndex(index: SearchIndex): Part[] {
  const { locale, documents } = index
  const { groups, terms, lengths, prefixes } = groupsOf(index)
  return [
    [catalogueName(locale), writeCatalogue(documents)],
    ...[...documents].map((each, number): Part => [textName(locale, number), writeDocumentText(each)]),
    ...groups.map((group, part): Part => [groupName(locale, part), writeTermShard([...group].sort(), index)]),
    ...terms.map((group, part): Part => [termsName(locale, part), writeTermShard(group, index)]),
    ...lengths.map((group, part): Part => [lengthName(locale, part), writeWordShard(group.flat())]),
    ...prefixes.map((group, part): Part => [prefixName(locale, part), writeWordShard(group.flat())]),
  ]
}

function outlineOf(index: SearchIndex): IndexOutline {
  const { groups, terms, lengths, prefixes } = groupsOf(index)
  const positions = vocabularyPositions(index.vocabulary)
  return {
    locale: index.locale,
    total: index.documents.length,
    groups: groups.map(([first = '']) => positions.get(first) ?? 0),
    terms: terms.map((group, part) => separator(terms[part - 1]?.at(-1) ?? '', group[0] ?? '')),
    prefixes: prefixes.map((group) => prefixOf(group[0]?.[0])),
    lengths: lengths.flatMap((group, part) => group.map(() => part)),
    twins: index.twins && [...index.twins],
  }
}

/** What lies together in a part. */
interface Groups {
  /** Terms of the vocabulary, in its order. */
  readonly groups: readonly (readonly string[])[]
  readonly terms: readonly (readonly string[])[]
  /** Words of each length from 0 on. */
  readonly lengths: readonly (readonly (readonly VocabularyEntry[])[])[]
  /** Words that begin with the same letters. */
  readonly prefixes: readonly (readonly (readonly VocabularyEntry[])[])[]
}

const known = new WeakMap<SearchIndex, Groups>()

function groupsOf(index: SearchIndex): Groups {
  const before = known.get(index)
  if (before) return before
  const sizeOfWords = (entries: readonly VocabularyEntry[]) => writeWordShard(entries).length
  const sizeOfTerm = (term: string) => 4 + term.length + 2 * index.postings.frequency(term)
  const positions = vocabularyPositions(index.vocabulary)
  const terms = [...index.postings.table.terms()]
  const told = terms
    .filter((term) => positions.has(term))
    .sort((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0))
  const groups = {
    groups: cut(told, partSize.groups, sizeOfTerm),
    terms: cut(
      terms.filter((term) => !positions.has(term)),
      partSize.terms,
      sizeOfTerm,
    ),
    lengths: cut(byLength(index), partSize.lengths, sizeOfWords),
    prefixes: cut(byPrefix(index), partSize.prefixes, sizeOfWords),
  }
  known.set(index, groups)
  return groups
}

const longestWord = 40

function byLength({ words }: SearchIndex): VocabularyEntry[][] {
  return Array.from({ length: longestWord + 1 }, (_, length) =>
    [...words.ofLength(length)].sort((a, b) => (a.word < b.word ? -1 : 1)),
  )
}

function byPrefix({ words }: SearchIndex): VocabularyEntry[][] {
  const groups = new Map<string, VocabularyEntry[]>()
  for (const entry of words.startingWith('')) {
    const group = groups.get(prefixOf(entry))
    if (group) group.push(entry)
    else groups.set(prefixOf(entry), [entry])
  }
  return [...groups.values()]
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
