import { createEngine, type SearchEngine } from '../engine.ts'
import { NotLoaded, readBoth } from '../not-loaded.ts'
import { isLatin } from '../twin-scores.ts'
import type { SearchOptions, SearchResult } from '../types.ts'
import { type SearchTaxonomy, typedTerms } from '../understand.ts'
import { catalogueName, indexOutlineName, type Outline, outlineName, traditionalName } from './outline.ts'
import { readJson, ShardStore } from './shard-store.ts'
import { createEntries, ShardedIndex } from './sharded-index.ts'
import { readTraditionalFrom } from './traditional-part.ts'

/** Gives the bytes of a part by its name; rejects when it cannot be had. */
export type FetchPart = (name: string) => Promise<Uint8Array>

export interface ShardedSearch {
  readonly taxonomy: () => Promise<SearchTaxonomy>
  /**
   * What the engine over the whole indexes gives, with the parts that it needs fetched on the way.
   * Gives null as soon as `isWanted` says that nobody waits for the answer any more. Rejects when
   * a part cannot be fetched; the next search tries again.
   */
  readonly search: (
    query: string,
    options: SearchOptions,
    isWanted?: () => boolean,
  ) => Promise<SearchResult | null>
}

/** What can be made when the outline is here. */
interface Opened {
  readonly taxonomy: SearchTaxonomy
  readonly indexes: readonly ShardedIndex[]
  readonly engine: SearchEngine
}

/**
 * Search over parts (write-shards.ts). The same engine runs
 * again and again over what is there, until nothing that it asks for is missing: its answers
 * cannot differ from those over a whole index.
 */
export function openShards(fetchPart: FetchPart): ShardedSearch {
  const store = new ShardStore()
  readTraditionalFrom(store)
  const load = createLoader(store, fetchPart)
  const opened = store.part(outlineName, (bytes) => open(readJson<Outline>(bytes), store))
  return {
    async taxonomy() {
      await load(outlineName)
      return opened().taxonomy
    },
    async search(query, options, isWanted = () => true) {
      if (isWanted()) await Promise.all(alwaysNeeded(query, options.locale).map(load))
      while (isWanted()) {
        try {
          const { engine, indexes } = opened()
          askAhead(query, options.locale, indexes)
          return engine.search(query, options)
        } catch (error) {
          if (!(error instanceof NotLoaded)) throw error
          await Promise.all(error.names.map(load))
        }
      }
      return null
    },
  }
}

function open({ taxonomy, indexes, entries }: Outline, store: ShardStore): Opened {
  const entriesFrom = createEntries(entries, store)
  const sharded = indexes.map((index) => new ShardedIndex(index, store, entriesFrom))
  return { taxonomy, indexes: sharded, engine: createEngine(sharded, taxonomy) }
}

/** What a query cannot do without, so that it is fetched in one go and not when it is missed, one after the other. */
function alwaysNeeded(query: string, locale: string): string[] {
  const parts = [outlineName, catalogueName(locale)]
  if (query.trim() === '') return parts
  const worded = [...parts, indexOutlineName(locale)]
  return /\p{Script=Han}/u.test(query) ? [...worded, traditionalName] : worded
}

/**
 * Asks for what the terms of a query are sure to need, all at once: the engine comes upon it step by step, correcting,
 * reading the vocabulary and ranking.
 */
function askAhead(query: string, locale: string, indexes: readonly ShardedIndex[]): void {
  const own = indexes.find((index) => index.locale === locale)
  const [source] = indexes
  const terms = typedTerms(query)
  if (!own || !source || terms.length === 0) return
  const sought = own === source ? [] : terms.filter(isLatin)
  readBoth(
    () => own.ask(terms),
    () => source.ask(sought),
  )
}

/** Fetches each part once, however many searches wait for it. */
function createLoader(store: ShardStore, fetchPart: FetchPart): (name: string) => Promise<void> {
  const underway = new Map<string, Promise<void>>()
  const fetchOne = async (name: string) => {
    try {
      store.add(name, await fetchPart(name))
    } finally {
      underway.delete(name)
    }
  }
  return (name) => {
    if (store.has(name)) return Promise.resolve()
    const loading = underway.get(name) ?? fetchOne(name)
    underway.set(name, loading)
    return loading
  }
}
