import { type NoiseRule, patternRule } from '../span.ts'

// The cloud metadata service: the same address everywhere, so it tells something.
const knownAddresses = new Set(['169.254.169.254'])

function isIpv4(match: string): boolean {
  const [address = ''] = match.split(/[:/]/)
  return !knownAddresses.has(match) && address.split('.').every((part) => Number(part) <= 255)
}

function isIpv6(match: string): boolean {
  const [address = ''] = match.split('/')
  const groups = address.split(':')
  if (groups.some((group) => group.length > 4) || !/\d/.test(address)) return false
  return address.includes('::') ? groups.length <= 9 : groups.length === 8
}

/** IPv4, IPv6 and MAC addresses with port and prefix length, and host names made of an address. */
export const addressRules: readonly NoiseRule[] = [
  patternRule(/(?<![\w:-])(?:[0-9a-fA-F]{2}[:-]){5}[0-9a-fA-F]{2}(?![\w:-])/g),
  patternRule(/(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?:[:/]\d{1,5})?(?![\w:/]|\.[\d\uE000])/g, isIpv4),
  patternRule(/(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?!\w|\.[\d\uE000])/g, isIpv4),
  patternRule(/(?<![\w:])[0-9a-fA-F:]{2,39}(?:\/\d{1,3})?(?![\w:])/g, isIpv6),
  patternRule(/(?<![\w-])ip(?:-\d{1,3}){4}(?!\w)/g),
]
