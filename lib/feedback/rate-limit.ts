import { createHmac, randomBytes } from 'node:crypto'

/** Answers that one reader may give in an hour, and all readers together. */
export const hourlyLimits = { reader: 12, everyone: 1200 } as const
const hour = 60 * 60 * 1000
const mostReaders = 5000

/**
 * Counts answers per reader in memory. A reader is a hash of the address with a key that only this
 * process has and that changes with each hour, so that nothing can be traced, not even by the operator.
 */
export function createRateLimit(now: () => number = Date.now): (address: string) => boolean {
  let key = randomBytes(32)
  let startedAt = now()
  let everyone = 0
  let readers = new Map<string, number>()
  return (address) => {
    if (now() - startedAt >= hour) {
      key = randomBytes(32)
      startedAt = now()
      everyone = 0
      readers = new Map()
    }
    const reader = createHmac('sha256', key).update(address).digest('base64')
    const given = readers.get(reader) ?? 0
    if (given >= hourlyLimits.reader || everyone >= hourlyLimits.everyone) return false
    if (given === 0 && readers.size >= mostReaders) return false
    readers.set(reader, given + 1)
    everyone += 1
    return true
  }
}
