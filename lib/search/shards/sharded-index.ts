import type { DocumentList } from '../document-list.ts'
import { ImpactIndex, type TermLookup } from '../impact-index.ts'
import type { QueryIndex } from '../query-index.ts'
import type { VocabularyGroups } from '../vocabulary.ts'
import type { WordSource } from '../words.ts'
import { readCatalogue } from './catalogue.ts'
import {
  catalogueName,
  groupName,
  type IndexOutline,
  lengthName,
  partOf,
  prefixName,
  termsName,
  vocabularyName,
  vocabularyPositions,
} from './outline.ts'
import { readJson, type ShardStore } from './shard-store.ts'
import { readTermShard, type TermShard } from './term-shard.ts'
import { readWordShard } from './word-shard.ts'

/** An index whose parts are read from the store; each throws NotLoaded until it is there. */
export class ShardedIndex implements QueryIndex {
  readonly locale: string
  readonly documents: DocumentList
  readonly twins: Int32Array | null
  readonly everyday: QueryIndex['everyday']
  readonly postings: QueryIndex['postings']
  readonly words: WordSource
  private readonly readVocabulary: () => VocabularyGroups

  constructor(outline: IndexOutline, store: ShardStore) {
    const { locale } = outline
    this.readVocabulary = store.part(vocabularyName, readJson<VocabularyGroups>)
    const termShard = createTermShards(outline, { store, vocabulary: this.readVocabulary })
    this.locale = locale
    this.documents = createDocuments(outline, store)
    this.twins = outline.twins && Int32Array.from(outline.twins)
    this.everyday = { get: (term) => termShard(term)?.everyday.get(term) }
    this.postings = new ImpactIndex<TermLookup>({
      find: (term) => termShard(term)?.table.find(term) ?? null,
      frequency: (term) => termShard(term)?.table.frequency(term) ?? 0,
    })
    this.words = createWords(outline, store)
  }

  get vocabulary(): VocabularyGroups {
    return this.readVocabulary()
  }
}

/** The documents of the catalogue. Their number is known without it: the source of a translation needs no more. */
function createDocuments({ locale, total }: IndexOutline, store: ShardStore): DocumentList {
  const read = store.part(catalogueName(locale), (bytes) => readCatalogue(bytes, store, locale))
  return { length: total, at: (number) => read()[number], [Symbol.iterator]: () => read().values() }
}

/** Finds the shard that a term lies in; null for a term before all others. */
function createTermShards(
  outline: IndexOutline,
  { store, vocabulary }: { readonly store: ShardStore; readonly vocabulary: () => VocabularyGroups },
): (term: string) => TermShard | null {
  const { locale, groups, terms } = outline
  const inGroups = groups.map((_, part) => store.part(groupName(locale, part), readTermShard))
  const others = terms.map((_, part) => store.part(termsName(locale, part), readTermShard))
  let positions: ReadonlyMap<string, number> | null = null
  return (term) => {
    positions ??= vocabularyPositions(vocabulary())
    const position = positions.get(term)
    const shard =
      position === undefined ? others[partOf(terms, term) ?? -1] : inGroups[partOf(groups, position) ?? -1]
    return shard?.() ?? null
  }
}

function createWords({ locale, lengths, prefixes }: IndexOutline, store: ShardStore): WordSource {
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
