import { brotliCompressSync } from 'node:zlib'
import { groupBy } from '../../lib/content/group-by.ts'
import { buildIndexes } from '../../lib/search/build-index.ts'
import { createEngine } from '../../lib/search/engine.ts'
import { writeShards } from '../../lib/search/shards/write-shards.ts'
import { readSearchState } from '../../lib/site/search-address.ts'
import { searchOptions } from '../../lib/site/search-state.ts'
import type { JudgedQuery } from '../queries.ts'
import type { Corpus } from './variants.ts'
import { openReaders } from './worker-reader.ts'

/** What the first page of one query's results makes a reader fetch of the index, in bytes (brotli). */
export interface PartsCost {
  readonly query: JudgedQuery
  /** As the first query of all. */
  readonly first: number
  /** After the query before it, as the first of a session. */
  readonly second: number
  /** After all queries of its language before it. */
  readonly later: number
  readonly requests: number
  /** How often something is fetched that was not known to be missing before. */
  readonly rounds: number
  /** Bytes of the first query by what they are (`en/terms`). */
  readonly kinds: ReadonlyMap<string, number>
  /** The answer is that of the whole index, to the last snippet. */
  readonly isSame: boolean
}

/** Asks all queries of the sharded index, each as a new reader, and compares with the whole index. */
export async function askParts(corpus: Corpus, queries: readonly JudgedQuery[]): Promise<PartsCost[]> {
  const indexes = buildIndexes(corpus.locales, corpus.documents, corpus.resources)
  const engine = createEngine(indexes, corpus.taxonomy)
  const parts = writeShards(indexes, corpus.taxonomy)
  const newReader = await openReaders(parts)
  const sizes = new Map<string, number>()
  const sum = (names: readonly string[]) =>
    names.reduce((total, name) => total + sizeOf(name, parts, sizes), 0)
  const sessions = new Map<string, { readonly before: Set<string>; last: ReadonlySet<string> }>()
  const costs: PartsCost[] = []
  for (const query of queries) {
    const { open, rounds } = newReader()
    // As the server's page reads its address.
    const state = readSearchState(new URLSearchParams({ q: query.query }))
    const answer = await open(query.query, query.lang)
    const asked = rounds.flat()
    const session = sessions.get(query.lang) ?? { before: new Set(), last: new Set() }
    costs.push({
      query,
      first: sum(asked),
      second: sum(asked.filter((name) => !session.last.has(name))),
      later: sum(asked.filter((name) => !session.before.has(name))),
      requests: asked.length,
      rounds: rounds.length,
      kinds: new Map([...groupBy(asked, kindOf)].map(([kind, names]) => [kind, sum(names)])),
      isSame:
        JSON.stringify(answer) === JSON.stringify(engine.search(state.q, searchOptions(state, query.lang))),
    })
    for (const name of asked) session.before.add(name)
    sessions.set(query.lang, { before: session.before, last: new Set(asked) })
  }
  return costs
}

/** `en/terms` of `en/terms-12.bin`. */
function kindOf(name: string): string {
  return name.replace(/(?:-\d+)?\.\w+$/, '')
}

function missing(name: string): never {
  throw new Error(`no part ${name}`)
}

function sizeOf(name: string, parts: ReadonlyMap<string, Uint8Array>, sizes: Map<string, number>): number {
  const size = sizes.get(name) ?? brotliCompressSync(parts.get(name) ?? missing(name)).length
  sizes.set(name, size)
  return size
}
