import { ByteReader } from '../pack/byte-reader.ts'
import { ByteWriter } from '../pack/byte-writer.ts'
import type { VocabularyEntry } from '../words.ts'

/**
 * Words in the order of their letters, in columns: how many letters each shares with the one before, how often it
 * occurs, and its other letters.
 */
export function writeWordShard(entries: readonly VocabularyEntry[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter()
  const shared = entries.map(({ word }, at) => sharedLength(entries[at - 1]?.word ?? '', word))
  writer.number(entries.length)
  for (const length of shared) writer.number(length)
  for (const { frequency } of entries) writer.number(frequency)
  writer.text(entries.map(({ word }, at) => word.slice(shared[at])).join('\n'))
  return writer.finish()
}

function sharedLength(before: string, word: string): number {
  let length = 0
  while (length < before.length && before[length] === word[length]) length += 1
  return length
}

export function readWordShard(bytes: Uint8Array): VocabularyEntry[] {
  const reader = new ByteReader(bytes)
  const count = reader.number()
  const shared = Array.from({ length: count }, () => reader.number())
  const frequencies = Array.from({ length: count }, () => reader.number())
  const endings = reader.text().split('\n')
  let word = ''
  return frequencies.map((frequency, at) => {
    word = word.slice(0, shared[at]) + (endings[at] ?? '')
    return { word, frequency }
  })
}
