import { isIPv6 } from 'node:net'

/** Header in which every request says where its reader is. What a client sends under this name is overwritten. */
export const readerHeader = 'x-cairn-reader'

/**
 * Reads `CAIRN_PROXIES`: how many reverse proxies in front of this process add the address that called them to
 * `X-Forwarded-For`; null when it is not set. Throws for anything but a small whole number.
 */
export function readProxies(text: string | undefined): number | null {
  if (!text) return null
  if (/^\d$/.test(text)) return Number(text)
  throw new Error(`CAIRN_PROXIES must be a number from 0 to 9, and is "${text}"`)
}

/**
 * The address of a reader. Only what the last `proxies` entries say is believed, since a client can send any
 * `X-Forwarded-For`. When nobody said how many there are, a connection from this machine is that of a proxy.
 */
export function readerAddress(forwarded: string, socket: string, proxies: number | null): string {
  const called = [...forwarded.split(',').map((entry) => entry.trim()), socket].filter(
    (entry) => entry !== '',
  )
  const trusted = proxies ?? (isLoopback(socket) ? 1 : 0)
  return network(called[Math.max(0, called.length - 1 - trusted)] ?? '')
}

/** Whether an address is that of this machine itself. */
export function isLoopback(address: string): boolean {
  return /^(?:::ffff:)?127\.|^::1$/.test(address)
}

/** Of IPv6 the first half: the other one a reader chooses at will. An IPv4 address that is written as IPv6 is IPv4. */
function network(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(bare) || isLoopback(bare)) return bare
  const [head = '', tail] = bare.split('::')
  const groups = head.split(':').filter((group) => group !== '')
  const written = groups.length + (tail?.split(':').length ?? 0)
  const zeros = tail === undefined ? 0 : Math.max(8 - written, 0)
  const all = [...groups, ...Array.from({ length: zeros }, () => '0'), ...(tail?.split(':') ?? [])]
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
