import { groupBy } from '../../content/group-by.ts'
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
  const entries = reader.text().split('\n')
  const places = entries.map((text): EntryPlace => ({ entry: text.split(' '), groups: readSteps(reader) }))
  return groupBy(places, ({ entry }) => entry[0] ?? '')
}
