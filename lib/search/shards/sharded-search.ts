import { createEngine } from '../engine.ts'
import { NotLoaded } from '../not-loaded.ts'
import type { SearchOptions, SearchResult } from '../types.ts'
import type { SearchTaxonomy } from '../understand.ts'
import {
  catalogueName,
  type IndexHead,
  indexOutlineName,
  type Outline,
  outlineName,
  traditionalName,
} from './outline.ts'
import { readJson, ShardStore } from './shard-store.ts'
import { createEntries, ShardedIndex } from './sharded-index.ts'
import { readTraditionalFrom } from './traditional-part.ts'

/** Gives the bytes of a part by its name; rejects when it cannot be had. */
export type FetchPart = (name: string) => Promise<Uint8Array>

export interface ShardedSearch {
  readonly taxonomy: SearchTaxonomy
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

/**
 * Search over parts (write-shards.ts). The same engine runs
 * again and again over what is there, until nothing that it asks for is missing: its answers
 * cannot differ from those over a whole index.
 */
export async function openShards(fetchPart: FetchPart): Promise<ShardedSearch> {
  const store = new ShardStore()
  readTraditionalFrom(store)
  const outline = readJson<Outline>(await fetchPart(outlineName))
  const entriesFrom = createEntries(outline.entries, store)
  const engine = createEngine(
    outline.indexes.map((index) => new ShardedIndex(index, store, entriesFrom)),
    outline.taxonomy,
  )
  const load = createLoader(store, fetchPart)
  return {
    taxonomy: outline.taxonomy,
    async search(query, options, isWanted = () => true) {
      const head = outline.indexes.find(({ locale }) => locale === options.locale)
      if (head && isWanted()) await Promise.all(alwaysNeeded(query, head).map(load))
      while (isWanted()) {
        try {
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

/** What a query cannot do without, so that it is fetched in one go and not when it is missed, one after the other. */
function alwaysNeeded(query: string, { locale }: IndexHead): string[] {
  const catalogue = catalogueName(locale)
  if (query.trim() === '') return [catalogue]
  const parts = [catalogue, indexOutlineName(locale)]
  return /\p{Script=Han}/u.test(query) ? [...parts, traditionalName] : parts
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
