import type { SearchIndex } from '../build-index.ts'
import type { TermLookup } from '../impact-index.ts'
import { ByteReader } from '../pack/byte-reader.ts'
import { ByteWriter } from '../pack/byte-writer.ts'
import { idOf, type PackedPostings, readSlots, writeSlots } from '../pack/postings-codec.ts'
import { readFactor, writeFactor } from './everyday-factor.ts'
import { readSteps, writeSteps } from './steps.ts'

/** What is known of a stretch of the sorted terms. */
export interface TermShard {
  readonly table: TermLookup
  readonly everyday: ReadonlyMap<string, number>
}

/** No term has a line break. */
const separator = '\n'

/** In columns, since like beside like packs best: terms, documents, slots, and the factors of everyday words. */
export function writeTermShard(
  terms: readonly string[],
  { postings, everyday }: Pick<SearchIndex, 'postings' | 'everyday'>,
): Uint8Array<ArrayBuffer> {
  const lists = terms.map((term) => postings.table.find(term) ?? new Uint32Array(0))
  const writer = new ByteWriter()
  writer.text(terms.join(separator))
  for (const list of lists) writeSteps(writer, Array.from(list, idOf))
  for (const list of lists) writeSlots(writer, list)
  const places = [...terms.keys()].filter((place) => everyday.has(terms[place] ?? ''))
  writeSteps(writer, places)
  for (const place of places) writeFactor(writer, everyday.get(terms[place] ?? ''))
  return writer.finish()
}

export function readTermShard(bytes: Uint8Array): TermShard {
  const reader = new ByteReader(bytes)
  const terms = reader.text().split(separator)
  const lists = terms.map(() => readSteps(reader))
  const table = new Map<string, PackedPostings>()
  for (const [at, term] of terms.entries()) table.set(term, readSlots(reader, lists[at] ?? []))
  const places = readSteps(reader)
  return {
    table: {
      find: (term) => table.get(term) ?? null,
      frequency: (term) => table.get(term)?.length ?? 0,
    },
    everyday: new Map(places.map((place) => [terms[place] ?? '', readFactor(reader)])),
  }
}
