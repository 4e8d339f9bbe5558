import { ByteReader } from '../pack/byte-reader.ts'
import { ByteWriter } from '../pack/byte-writer.ts'
import type { EntryPlace } from '../vocabulary.ts'
import { readSteps, writeSteps } from './steps.ts'

/** Entries that begin with a stretch of the sorted first terms, by these. */
export type EntryShard = ReadonlyMap<string, readonly EntryPlace[]>

/** Texts first, then the numbers of the groups: like beside like packs best. */
export function writeEntryShard(places: readonly EntryPlace[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter()
  writer.text(places.map(({ entry }) => entry.join(' ')).join('\n'))
  for (const { groups } of places) writeSteps(writer, groups)
  return writer.finish()
}

export function readEntryShard(bytes: Uint8Array): EntryShard {
  const reader = new ByteReader(bytes)
  const places = new Map<string, EntryPlace[]>()
  for (const text of reader.text().split('\n')) {
    const entry = text.split(' ')
    const groups = readSteps(reader)
    const first = entry[0] ?? ''
    const known = places.get(first)
    if (known) known.push({ entry, groups })
    else places.set(first, [{ entry, groups }])
  }
  return places
}
