import { byNearness } from '../search/log/nearness.ts'
import type { LogLine } from '../search/types.ts'
import { wellFormed } from './well-formed.ts'

/** Room for a log in the address of its results, in bytes of the encoded text: servers and proxies take 8 KB. */
const addressRoom = 6000
/** Longest line, in characters, unless the log has so few that there is room for more. */
const longestLine = 400
/** Bytes that a line takes at most, as many as that many Han do. */
const lineRoom = 9 * longestLine

/** A log as the address of its results has it. */
export interface ReducedLog {
  readonly query: string
  /** The number in the log of each line of the query; empty where they count from one. */
  readonly numbers: readonly number[]
}

/**
 * Makes a log small enough for an address: the telling lines, then as many of the lines around
 * them as fit, in the order of the log. A log that fits as it stands is left alone.
 */
export function reduceLog(text: string, lines: readonly LogLine[]): ReducedLog {
  if (encodedLength(text) <= addressRoom) return { query: text, numbers: [] }
  const longest = Math.max(longestLine, Math.floor(addressRoom / Math.max(1, lines.length)))
  const kept: { line: number; text: string }[] = []
  let room = addressRoom
  for (const line of byNearness(lines, ({ telling }) => telling)) {
    const cut = cutTo(lineRoom, line.text.trimEnd().slice(0, longest))
    const length = encodedLength(`${cut}\n`)
    if (cut === '' || length > room) continue
    kept.push({ line: line.line, text: cut })
    room -= length
  }
  kept.sort((a, b) => a.line - b.line)
  return { query: kept.map((line) => line.text).join('\n'), numbers: kept.map(({ line }) => line + 1) }
}

/** A text that takes at most as many bytes of an address. */
function cutTo(bytes: number, text: string): string {
  let cut = wellFormed(text)
  while (encodedLength(cut) > bytes) cut = wellFormed(cut.slice(0, Math.floor(cut.length * 0.75)))
  return cut
}

function encodedLength(text: string): number {
  return encodeURIComponent(wellFormed(text)).length
}
