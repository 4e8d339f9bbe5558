import type { DocumentList } from '../document-list.ts'
import { ImpactIndex, type TermLookup } from '../impact-index.ts'
import type { QueryIndex } from '../query-index.ts'
import type { VocabularySource } from '../vocabulary.ts'
import type { WordSource } from '../words.ts'
import { readCatalogue } from './catalogue.ts'
import {
  catalogueName,
  groupName,
  type IndexHead,
  type IndexOutline,
  indexOutlineName,
  lengthName,
  partOf,
  prefixName,
  termsName,
  vocabularyPositions,
} from './outline.ts'
import { readJson, type ShardStore } from './shard-store.ts'
import { readTermShard, type TermShard } from './term-shard.ts'
import { readVocabulary, type VocabularyParts } from './vocabulary-parts.ts'
import { readWordShard } from './word-shard.ts'

/** An index whose parts are read from the store; each throws NotLoaded until it is there. */
export class ShardedIndex implements QueryIndex {
  readonly locale: string
  readonly documents: DocumentList
  readonly vocabulary: VocabularySource
  readonly everyday: QueryIndex['everyday']
  readonly postings: QueryIndex['postings']
  readonly words: WordSource
  private readonly readTwins: () => Int32Array | null

  constructor(head: IndexHead, store: ShardStore) {
    const { locale } = head
    const name = indexOutlineName(locale)
    const readOutline = store.part(name, readJson<IndexOutline>)
    const vocabulary = readVocabulary(head, store)
    const readTerms = store.part(name, () => createTermShards(readOutline(), { locale, store, vocabulary }))
    const readWords = store.part(name, () => createWords(readOutline(), locale, store))
    this.locale = locale
    this.documents = createDocuments(head, store)
    this.vocabulary = vocabulary
    this.readTwins = store.part(name, () => {
      const { twins } = readOutline()
      return twins && Int32Array.from(twins)
    })
    this.everyday = { get: (term) => readTerms()(term)?.everyday.get(term) }
    this.postings = new ImpactIndex<TermLookup>({
      find: (term) => readTerms()(term)?.table.find(term) ?? null,
      frequency: (term) => readTerms()(term)?.table.frequency(term) ?? 0,
    })
    this.words = {
      ofLength: (length) => readWords().ofLength(length),
      startingWith: (prefix) => readWords().startingWith(prefix),
    }
  }

  get twins(): Int32Array | null {
    return this.readTwins()
  }
}

/** The documents of the catalogue. Their number is known without it: the source of a translation needs no more. */
function createDocuments({ locale, total }: IndexHead, store: ShardStore): DocumentList {
  const read = store.part(catalogueName(locale), (bytes) => readCatalogue(bytes, store, locale))
  return { length: total, at: (number) => read()[number], [Symbol.iterator]: () => read().values() }
}

/** Finds the shard that a term lies in; null for a term before all others. */
function createTermShards(
  { groups, terms }: IndexOutline,
  {
    locale,
    store,
    vocabulary,
  }: { readonly locale: string; readonly store: ShardStore; readonly vocabulary: VocabularyParts },
): (term: string) => TermShard | null {
  const inGroups = groups.map((_, part) => store.part(groupName(locale, part), readTermShard))
  const others = terms.map((_, part) => store.part(termsName(locale, part), readTermShard))
  let positions: ReadonlyMap<string, number> | null = null
  return (term) => {
    positions ??= vocabularyPositions(vocabulary.usual())
    const position = positions.get(term)
    const shard =
      position === undefined ? others[partOf(terms, term) ?? -1] : inGroups[partOf(groups, position) ?? -1]
    return shard?.() ?? null
  }
}

function createWords({ lengths, prefixes }: IndexOutline, locale: string, store: ShardStore): WordSource {
  const byLength = [...new Set(lengths)].map((part) => store.part(lengthName(locale, part), readWordShard))
  const byPrefix = prefixes.map((_, part) => store.part(prefixName(locale, part), readWordShard))
  return {
    ofLength: (length) => {
      const entries = byLength[lengths[length] ?? -1]?.() ?? []
      return entries.filter(({ word }) => word.length === length)
    },
    startingWith: (prefix) => {
      const entries = byPrefix[partOf(prefixes, prefix.slice(0, 2)) ?? -1]?.() ?? []
      return entries.filter(({ word }) => word.startsWith(prefix))
    },
  }
}
