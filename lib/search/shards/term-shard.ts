import type { SearchIndex } from '../build-index.ts'
import type { TermLookup } from '../impact-index.ts'
import { slots } from '../impact-slots.ts'
import { ByteReader } from '../pack/byte-reader.ts'
import { ByteWriter } from '../pack/byte-writer.ts'
import type { PackedPostings } from '../pack/postings-codec.ts'
import { readSteps, writeSteps } from './steps.ts'

/** What is known of a stretch of the sorted terms. */
export interface TermShard {
  readonly table: TermLookup
  readonly everyday: ReadonlyMap<string, number>
}

/** Factors have two decimals. */
const hundredths = 100
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
  for (const list of lists) for (const entry of list) writer.byte(entry % slots)
  const places = [...terms.keys()].filter((place) => everyday.has(terms[place] ?? ''))
  writeSteps(writer, places)
  for (const place of places) writer.number(Math.round((everyday.get(terms[place] ?? '') ?? 1) * hundredths))
  return writer.finish()
}

export function readTermShard(bytes: Uint8Array): TermShard {
  const reader = new ByteReader(bytes)
  const terms = reader.text().split(separator)
  const lists = terms.map(() => readSteps(reader))
  const table = new Map<string, PackedPostings>()
  for (const [at, term] of terms.entries())
    table.set(
      term,
      Uint32Array.from(lists[at] ?? [], (id) => id * slots + reader.byte()),
    )
  const places = readSteps(reader)
  return {
    table: {
      find: (term) => table.get(term) ?? null,
      frequency: (term) => table.get(term)?.length ?? 0,
    },
    everyday: new Map(places.map((place) => [terms[place] ?? '', reader.number() / hundredths])),
  }
}

function idOf(entry: number): number {
  return Math.floor(entry / slots)
}
