import { ByteReader } from '../pack/byte-reader.ts'
import { ByteWriter } from '../pack/byte-writer.ts'
import type { VocabularyEntry } from '../words.ts'

/** Words in the order of their letters: each with the number of letters that it shares with the one before. */
export function writeWordShard(entries: readonly VocabularyEntry[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter()
  let before = ''
  for (const { word, frequency } of entries) {
    let shared = 0
    while (shared < before.length && before[shared] === word[shared]) shared += 1
    writer.number(shared)
    writer.text(word.slice(shared))
    writer.number(frequency)
    before = word
  }
  return writer.finish()
}

export function readWordShard(bytes: Uint8Array): VocabularyEntry[] {
  const reader = new ByteReader(bytes)
  const entries: VocabularyEntry[] = []
  let before = ''
  while (!reader.isAtEnd) {
    const word = before.slice(0, reader.number()) + reader.text()
    entries.push({ word, frequency: reader.number() })
    before = word
  }
  return entries
}
