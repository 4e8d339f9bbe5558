import { createRateLimit } from '../request/rate-limit.ts'
import { isLoopback } from '../request/reader-address.ts'

const stretch = 60 * 1000
/**
 * Searches and suggestions: twenty a second from one address, behind which a whole office may be, keep a processor
 * busy for a twentieth of the time.
 */
const waitToSearch = createRateLimit({ stretch, reader: 1200, everyone: 12_000 })
/** Logs, of which a long one takes a tenth of a second. */
const waitToReadLog = createRateLimit({ stretch, reader: 60, everyone: 300 })

/**
 * Seconds after which this reader may ask the search again; 0 when now. Pages and files are never refused. Neither
 * is whoever is on this machine, such as a benchmark: nothing here would stop them.
 */
export function secondsToWait(pathname: string, reader: string): number {
  if (isLoopback(reader)) return 0
  if (pathname === '/api/log') return waitToReadLog(reader)
  return pathname === '/api/search' || /^\/[^/]+\/search\/?$/.test(pathname) ? waitToSearch(reader) : 0
}
