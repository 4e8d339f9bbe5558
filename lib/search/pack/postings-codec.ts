import { slots } from '../impact-slots.ts'
import type { ByteReader } from './byte-reader.ts'
import type { ByteWriter } from './byte-writer.ts'

/** The documents of one term as numbers `document × slots + slot`, sorted: four bytes each. */
export type PackedPostings = Uint32Array

/** The document of an entry of packed postings. */
export function idOf(entry: number): number {
  return Math.floor(entry / slots)
}

export function writeSlots(writer: ByteWriter, postings: PackedPostings): void {
  for (const entry of postings) writer.byte(entry % slots)
}

/** Postings of documents whose slots `writeSlots` wrote. */
export function readSlots(reader: ByteReader, ids: readonly number[]): PackedPostings {
  return Uint32Array.from(ids, (id) => id * slots + reader.byte())
}

/** Writes the documents of a term: their number, the steps between their ids, and their slots. */
export function writePostings(writer: ByteWriter, postings: PackedPostings): void {
  writer.number(postings.length)
  let last = 0
  for (const entry of postings) {
    const id = idOf(entry)
    writer.number(id - last)
    last = id
  }
  writeSlots(writer, postings)
}

/** Reads what `writePostings` wrote. */
export function readPostings(reader: ByteReader): PackedPostings {
  const postings = new Uint32Array(reader.number())
  let last = 0
  for (let at = 0; at < postings.length; at += 1) {
    last += reader.number()
    postings[at] = last * slots
  }
  for (let at = 0; at < postings.length; at += 1) postings[at] = (postings[at] ?? 0) + reader.byte()
  return postings
}

/** The ids of each slot in ascending order, as FlexSearch holds them. */
export function bySlot(postings: PackedPostings): number[][] {
  const ids: number[][] = []
  for (const entry of postings) {
    const slot = entry % slots
    const known = ids[slot]
    if (known) known.push(idOf(entry))
    else ids[slot] = [idOf(entry)]
  }
  return ids
}

/** The other way round. */
export function fromSlots(ids: readonly (readonly number[] | undefined)[]): PackedPostings {
  const entries: number[] = []
  for (let slot = 0; slot < ids.length; slot += 1) {
    for (const id of ids[slot] ?? []) entries.push(id * slots + slot)
  }
  return Uint32Array.from(entries).sort()
}
