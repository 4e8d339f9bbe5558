import type { LogLine } from '../search/types.ts'
import { wellFormed } from './well-formed.ts'

/** Room for a log in the address of its results, in bytes of the encoded text: servers and proxies take 8 KB. */
const addressRoom = 6000
const longestLine = 400

/**
 * Makes a log small enough for an address: the telling lines, then as many of the lines around
 * them as fit, in the order of the log. A log that fits as it stands is left alone.
 */
export function reduceLog(text: string, lines: readonly LogLine[]): string {
  if (encodedLength(text) <= addressRoom) return text
  const byWorth = [...lines.filter((line) => line.telling), ...lines.filter((line) => !line.telling)]
  const kept: { line: number; text: string }[] = []
  let room = addressRoom
  for (const line of byWorth) {
    const cut = wellFormed(line.text.trimEnd().slice(0, longestLine))
    const length = encodedLength(`${cut}\n`)
    if (cut === '' || length > room) continue
    kept.push({ line: line.line, text: cut })
    room -= length
  }
  return kept
    .sort((a, b) => a.line - b.line)
    .map((line) => line.text)
    .join('\n')
}

function encodedLength(text: string): number {
  return encodeURIComponent(wellFormed(text)).length
}
