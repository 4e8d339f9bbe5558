import type { Section } from './article.ts'

/** Words in a row that are compared as one; five are seldom the same by chance. */
const runLength = 5
/** Hashes that are kept of an article: their resemblance is that of the articles, give or take a twentieth. */
export const sketchSize = 128

/**
 * A sample of the word runs of an article: the smallest hashes of all runs of five words (a Han letter
 * is a word), in order. Two articles share as large a part of their samples as of their runs (bottom-k
 * sketch, Broder 1997), so that hundreds can be compared with each other in milliseconds.
 */
export function sketchOf(sections: readonly Section[]): number[] {
  const hashes = new Set<number>()
  for (const { blocks } of sections) {
    const words = blocks.flatMap(({ text }) => text.normalize('NFKC').toLowerCase().match(word) ?? [])
    for (let start = 0; start + runLength <= words.length; start += 1) {
      hashes.add(hashOf(words.slice(start, start + runLength).join(' ')))
    }
  }
  return [...hashes].sort((a, b) => a - b).slice(0, sketchSize)
}

const word = /\p{Script=Han}|[\p{L}\p{N}]+/gu

/** FNV-1a with the finish of MurmurHash3, which spreads its low bits: 32 bits, not negative. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
