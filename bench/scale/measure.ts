import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { brotliCompressSync, constants } from 'node:zlib'
import type { SearchEngine } from '../../lib/search/engine.ts'
import type { JudgedQuery } from '../queries.ts'

/** Milliseconds at which half, 95 % and 99 % of the answers are there. */
export interface Latency {
  readonly count: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

/** Sorted shares of a list of times. */
function latencyOf(times: readonly number[]): Latency {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** How long the engine takes for each query, after a first round that warms it up. */
export function timeQueries(
  engine: SearchEngine,
  queries: readonly Pick<JudgedQuery, 'lang' | 'query'>[],
): Latency {
  const once = ({ lang, query }: Pick<JudgedQuery, 'lang' | 'query'>) => {
    const started = performance.now()
    engine.search(query, { locale: lang, limit: 10 })
    return performance.now() - started
  }
  for (const query of queries.slice(0, warmUp)) once(query)
  return latencyOf(queries.map(once))
}

const warmUp = 100
const longestTyped = 60

/** What a reader types on the way to each query, from the first character on; pasted logs are not typed. */
export function typedPrefixes(
  queries: readonly JudgedQuery[],
  most: number,
): Pick<JudgedQuery, 'lang' | 'query'>[] {
  const prefixes = queries
    .filter(({ type }) => type !== 'log')
    .flatMap(({ lang, query }) => {
      const characters = [...query].slice(0, longestTyped)
      return characters.map((_, index) => ({ lang, query: characters.slice(0, index + 1).join('') }))
    })
  const step = Math.max(1, prefixes.length / most)
  return Array.from(
    { length: Math.min(most, prefixes.length) },
    (_, index) => prefixes[Math.floor(index * step)],
  ).filter((each) => each !== undefined)
}

setFlagsFromString('--expose-gc')
const collectGarbage: unknown = runInNewContext('gc')

/** Bytes on the heap and in buffers that are really used. */
export function usedMemory(): number {
  if (typeof collectGarbage === 'function') collectGarbage()
  const { heapUsed, external, arrayBuffers } = process.memoryUsage()
  return heapUsed + Math.max(external, arrayBuffers)
}

/** Bytes as a web server sends them. */
export function compressedSize(data: string | Uint8Array): number {
  const quality = 5
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length
}
