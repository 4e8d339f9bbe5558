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
  const hashes: number[] = []
  for (const { blocks } of sections) {
    const words: number[] = []
    for (const { text } of blocks)
      for (const [found] of text.normalize('NFKC').toLowerCase().matchAll(word)) words.push(hashOf(found))
    for (let end = runLength; end <= words.length; end += 1) hashes.push(runHash(words, end))
  }
  return smallest(hashes)
}

const word = /\p{Script=Han}|[\p{L}\p{N}]+/gu

/** FNV-1a: 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

/** The hash of the words before `end`, in their order, with the finish of MurmurHash3: 32 bits, not negative. */
function runHash(words: readonly number[], end: number): number {
  let hash = 0
  for (let at = end - runLength; at < end; at += 1)
    hash = Math.imul(hash ^ (words[at] ?? 0), 0x9e3779b1) ^ (hash >>> 15)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The smallest of the hashes, each once, in order. */
function smallest(hashes: readonly number[]): number[] {
  const sample: number[] = []
  for (const hash of Uint32Array.from(hashes).sort()) {
    if (hash !== sample.at(-1)) sample.push(hash)
    if (sample.length === sketchSize) break
  }
  return sample
}
