'use client'

import type { WorkerAnswer, WorkerQuestion } from '@/lib/site/worker-messages'

/** A question without its number. */
type Question = WorkerQuestion extends infer Kind
  ? Kind extends WorkerQuestion
    ? Omit<Kind, 'id'>
    : never
  : never

interface Waiting {
  readonly resolve: (answer: WorkerAnswer) => void
  readonly reject: (error: Error) => void
}

let worker: Worker | null = null
let asked = 0
const waiting = new Map<number, Waiting>()

/** Address of the search worker; undefined where a server answers. */
export function workerAddress(): string | undefined {
  return document.documentElement.dataset.searchWorker
}

/** Asks the search worker, which is loaded by the first question. Rejects when it cannot answer. */
export function askWorker(address: string, question: Question): Promise<WorkerAnswer> {
  worker ??= startWorker(address)
  asked += 1
  const id = asked
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    worker?.postMessage({ ...question, id })
  })
}

function startWorker(address: string): Worker {
  const started = new Worker(address)
  started.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    const asker = waiting.get(data.id)
    waiting.delete(data.id)
    if ('error' in data) asker?.reject(new Error(data.error))
    else asker?.resolve(data)
  })
  started.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('the search worker does not run'))
    waiting.clear()
    worker = null
  })
  return started
}
