import { parentPort, workerData } from 'node:worker_threads'
import { parseShare, type SharedWork } from './read-articles.ts'

// Started by read-in-threads.ts alone, which passes it just this.
parentPort?.postMessage(parseShare(workerData as SharedWork))
