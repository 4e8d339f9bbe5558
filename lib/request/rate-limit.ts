import { createHmac, randomBytes } from 'node:crypto'

/** What may be asked for in a stretch of time. */
export interface Limits {
  /** How long it is, in ms. */
  readonly stretch: number
  /** By one reader. */
  readonly reader: number
  /** By all readers together. */
  readonly everyone: number
}

/** Readers that are counted at the same time, so that counting takes no more than some megabytes. */
const mostReaders = 5000

/**
 * Counts per reader in memory. A reader is a hash of the address with a key that only this process has and
 * that changes with each stretch, so that nothing can be traced, not even by the operator. Gives the seconds
 * after which to ask again, 0 for whoever may go on now.
 */
export function createRateLimit(
  { stretch, reader: mostOfOne, everyone: mostOfAll }: Limits,
  now: () => number = Date.now,
): (address: string) => number {
  let key = randomBytes(32)
  let startedAt = now()
  let everyone = 0
  let readers = new Map<string, number>()
  return (address) => {
    if (now() - startedAt >= stretch) {
      key = randomBytes(32)
      startedAt = now()
      everyone = 0
      readers = new Map()
    }
    const reader = createHmac('sha256', key).update(address).digest('base64')
    const given = readers.get(reader) ?? 0
    const isFull = given === 0 && readers.size >= mostReaders
    if (given >= mostOfOne || everyone >= mostOfAll || isFull)
      return Math.max(1, Math.ceil((startedAt + stretch - now()) / 1000))
    readers.set(reader, given + 1)
    everyone += 1
    return 0
  }
}
