import type { Postings } from '../impact-index.ts'
import type { ByteReader } from './byte-reader.ts'
import type { ByteWriter } from './byte-writer.ts'

/** Writes the documents of a term: their number, the steps between their sorted ids, and their slots. */
export function writePostings(writer: ByteWriter, postings: Postings): void {
  const entries: (readonly [id: number, slot: number])[] = []
  for (const [slot, ids] of postings.entries()) for (const id of ids ?? []) entries.push([id, slot])
  entries.sort((a, b) => a[0] - b[0])
  writer.number(entries.length)
  let last = 0
  for (const [id] of entries) {
    writer.number(id - last)
    last = id
  }
  for (const [, slot] of entries) writer.byte(slot)
}

/** Reads what `writePostings` wrote; ids of a slot come in ascending order. */
export function readPostings(reader: ByteReader): number[][] {
  const ids: number[] = []
  const count = reader.number()
  let last = 0
  for (let at = 0; at < count; at += 1) {
    last += reader.number()
    ids.push(last)
  }
  const postings: number[][] = []
  for (const id of ids) {
    const slot = reader.byte()
    const known = postings[slot]
    if (known) known.push(id)
    else postings[slot] = [id]
  }
  return postings
}
