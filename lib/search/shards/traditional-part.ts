import { NotLoaded } from '../not-loaded.ts'
import { traditionalName } from './outline.ts'
import type { ShardStore } from './shard-store.ts'

const decoder = new TextDecoder()

let read = (): string => {
  throw new NotLoaded([traditionalName])
}

/** Takes the table of traditional characters from a store from now on: all indexes of a page have the same. */
export function readTraditionalFrom(store: ShardStore): void {
  read = store.part(traditionalName, (bytes) => decoder.decode(bytes))
}

/**
 * Stands for `../traditional.ts` in a browser, where only who meets Han needs the table. Throws
 * NotLoaded before that.
 * @public scripts/export/bundle-worker.ts puts it there
 */
export function readTraditional(): string {
  return read()
}
