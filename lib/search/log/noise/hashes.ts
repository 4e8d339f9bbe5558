import { type NoiseRule, patternRule } from '../span.ts'

/** Letters and digits that Kubernetes draws random names from: no vowels, no 0, 1 or 3. */
const randomAlphabet = /^[bcdfghjklmnpqrstvwxz2456789]+$/

/** Whether a run of letters and digits is a number written in hexadecimal and not a word or a decimal. */
function isHexHash(run: string): boolean {
  return run.length >= 8 && /^[0-9a-f]+$/i.test(run) && /\d/.test(run) && /[a-f]/i.test(run)
}

/** Whether a part of a dashed name is a hash: ReplicaSet template hash, container id, date stamp. */
export function isHashPart(part: string): boolean {
  if (part.length < 8) return false
  if (/^\d+$/.test(part) || isHexHash(part)) return true
  const digits = part.replace(/\D/g, '').length
  return part.length <= 10 && digits >= 2 && digits < part.length && randomAlphabet.test(part)
}

// Five characters with a digit that are words of the trade all the same.
const spokenParts = new Set(['http2', 'http3', 's390x', 'grpc2'])

/** Whether a part of a dashed name is the random end of a generated name (`k9x2t`, `xxxxx`). */
export function isRandomPart(part: string): boolean {
  if (/^x{3,}$/.test(part)) return true
  if (part.length !== 5 || spokenParts.has(part) || !/\d/.test(part) || !/[a-z]/.test(part)) return false
  // `node1` and `win10` are a word with a number; random names hold no vowel, or mix digits in.
  return randomAlphabet.test(part) || !/^[a-z]+\d+$/.test(part)
}

function isEncoded(run: string): boolean {
  return /[A-Z]/.test(run) && /[a-z]/.test(run) && run.replace(/\D/g, '').length >= 4
}

export const uuidRule: NoiseRule = patternRule(
  /(?<![0-9a-zA-Z])[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?![0-9a-zA-Z])/g,
)

/** Digests, ids and pointers. `0x80070005` stays: up to eight digits it is a code and not an address. */
export const hashRules: readonly NoiseRule[] = [
  patternRule(/(?<![0-9a-zA-Z])[0-9a-fA-F]{8,}(?![0-9a-zA-Z])/g, isHexHash),
  patternRule(/(?<!\w)0x[0-9a-fA-F]{9,16}(?!\w)/g),
  patternRule(/\+0x[0-9a-fA-F]{1,8}(?!\w)/g),
  patternRule(/(?<![0-9a-zA-Z+])[0-9a-zA-Z+]{32,}={0,2}(?![0-9a-zA-Z+])/g, isEncoded),
]
