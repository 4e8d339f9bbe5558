import type { DocumentList } from '../document-list.ts'
import { ImpactIndex, type PostingsSource, type TermLookup } from '../impact-index.ts'
import { mapTogether } from '../not-loaded.ts'
import type { QueryIndex } from '../query-index.ts'
import type { VocabularySource } from '../vocabulary.ts'
import type { WordSource } from '../words.ts'
import { readCatalogue } from './catalogue.ts'
import { readEntryShard } from './entry-shard.ts'
import {
  catalogueName,
  entriesName,
  type IndexHead,
  type IndexOutline,
  indexOutlineName,
  lengthName,
  partOf,
  prefixName,
  termsName,
} from './outline.ts'
import { readJson, type ShardStore } from './shard-store.ts'
import { ShardedGroups } from './sharded-groups.ts'
import { createShardedPhrases } from './sharded-phrases.ts'
import { readTermShard, type TermShard } from './term-shard.ts'
import { readWordShard } from './word-shard.ts'

/** An index whose parts are read from the store; each throws NotLoaded until it is there. */
export class ShardedIndex implements QueryIndex {
  readonly locale: string
  readonly documents: DocumentList
  readonly phrases: QueryIndex['phrases']
  readonly vocabulary: VocabularySource
  readonly everyday: QueryIndex['everyday']
  readonly postings: QueryIndex['postings']
  readonly words: WordSource
  private readonly readTwins: () => Int32Array | null

  constructor(head: IndexHead, store: ShardStore, entriesFrom: VocabularySource['entriesFrom']) {
    const { locale } = head
    const ofOutline = <Value>(read: (outline: IndexOutline) => Value) =>
      store.part(indexOutlineName(locale), (bytes) => read(readJson<IndexOutline>(bytes)))
    const readTerms = ofOutline((outline) => createTermShards(outline, locale, store))
    const readGroups = ofOutline(({ groups }) => new ShardedGroups(groups, locale, store))
    const readWords = ofOutline((outline) => createWords(outline, locale, store))
    this.locale = locale
    this.documents = createDocuments(head, store)
    this.phrases = createShardedPhrases(this.documents, locale, store)
    this.vocabulary = { entriesFrom, group: (number) => readGroups().entries(number) }
    this.readTwins = ofOutline(({ twins }) => twins && Int32Array.from(twins))
    this.everyday = {
      get: (term) => readGroups().facts(term)?.everyday ?? readTerms()(term)?.everyday.get(term),
    }
    this.postings = createPostings(readTerms, readGroups)
    this.words = {
      ofLength: (length) => readWords().ofLength(length),
      startingWith: (prefix) => readWords().startingWith(prefix),
    }
  }

  /** Throws NotLoaded with all parts that hold what is known of some terms, until they are there. */
  ask(terms: readonly string[]): void {
    const { postings, vocabulary } = this
    this.readTwins()
    const asks = [
      (term: string) => void postings.frequency(term),
      (term: string) => void vocabulary.entriesFrom(term),
    ]
    mapTogether(asks, (ask) => mapTogether(terms, ask))
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
type TermShards = (term: string) => TermShard | null

function createTermShards({ terms }: IndexOutline, locale: string, store: ShardStore): TermShards {
  const shards = terms.map((_, part) => store.part(termsName(locale, part), readTermShard))
  return (term) => shards[partOf(terms, term) ?? -1]?.() ?? null
}

/** Terms that were typed are read one by one, alternatives with their groups. */
function createPostings(readTerms: () => TermShards, readGroups: () => ShardedGroups): PostingsSource {
  const typed = new ImpactIndex<TermLookup>({
    find: (term) => readTerms()(term)?.table.find(term) ?? null,
    frequency: (term) => readTerms()(term)?.table.frequency(term) ?? 0,
  })
  const postings = (term: string) => typed.postings(term)
  return {
    postings,
    frequency: (term) => readGroups().facts(term)?.frequency ?? typed.frequency(term),
    together: ({ group, terms }) =>
      group === undefined ? mapTogether(terms, postings) : readGroups().together(group, terms),
  }
}

/** The entries of the vocabulary by their first terms, of which `firsts` has that of each part. */
export function createEntries(firsts: readonly string[], store: ShardStore): VocabularySource['entriesFrom'] {
  const shards = firsts.map((_, part) => store.part(entriesName(part), readEntryShard))
  return (first) => shards[partOf(firsts, first) ?? -1]?.().get(first) ?? []
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
