import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { parseShare, type ReadArticle, type SharedWork } from './read-articles.ts'

/**
 * Bytes of text below which another thread takes longer to start and to warm up than it saves: 8.7 MB take one thread 4.2 s,
 * and two 4.8.
 */
const worthThreads = 12_000_000
/** More threads than this spend their time on loading the parser. */
const maxThreads = 4
/**
 * The parser makes much that is garbage at once. With room for it a thread spends a seventh less
 * time (19 instead of 22 CPU seconds on 8.7 MB of text, with the default of 48).
 */
const youngMegabytes = 192

/** Reads and parses article files, on all processors where there are many. */
export async function readInThreads(todo: Omit<SharedWork, 'next'>): Promise<ReadArticle[]> {
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const work: SharedWork = { ...todo, next }
  const helpers = Array.from({ length: helperCount(todo) }, () => startHelper(work))
  const shares = await allOrNone([ownShare(work), ...helpers], () => takeNoMore(work))
  return shares
    .flat()
    .sort(([a], [b]) => a - b)
    .map(([, read]) => read)
}

/** Waits for all, also where one fails, so that no thread is left at work; `stop` lets the others end soon. */
async function allOrNone<T>(shares: readonly Promise<T>[], stop: () => void): Promise<T[]> {
  await Promise.allSettled(
    shares.map((share) =>
      share.catch((error) => {
        stop()
        throw error
      }),
    ),
  )
  return Promise.all(shares)
}

async function ownShare(work: SharedWork): Promise<[number, ReadArticle][]> {
  return parseShare(work)
}

function takeNoMore({ next, files }: SharedWork): void {
  Atomics.store(next, 0, files.length)
}

function helperCount({ root, files }: Pick<SharedWork, 'root' | 'files'>): number {
  let bytes = 0
  for (const file of files) {
    bytes += statSync(path.join(root, file), { throwIfNoEntry: false })?.size ?? 0
    if (bytes > worthThreads) return Math.min(availableParallelism(), maxThreads) - 1
  }
  return 0
}

/** Starts a thread on the work; what it throws is thrown here. */
function startHelper(work: SharedWork): Promise<[number, ReadArticle][]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./parse-thread.mjs', import.meta.url), {
      workerData: work,
      resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`a parsing thread ended with code ${code}`)))
  })
}
