import type { SearchIndex } from '../build-index.ts'
import { ByteReader } from '../pack/byte-reader.ts'
import { ByteWriter } from '../pack/byte-writer.ts'
import { TermTable, writeTermTable } from '../pack/term-table.ts'

/** What is known of a stretch of the sorted terms. */
export interface TermShard {
  readonly table: TermTable
  readonly everyday: ReadonlyMap<string, number>
}

/** Factors have two decimals. */
const hundredths = 100

export function writeTermShard(
  terms: readonly string[],
  index: Pick<SearchIndex, 'postings' | 'everyday'>,
): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter()
  writer.block(
    writeTermTable(
      terms.map((term) => [term, index.postings.table.find(term) ?? new Uint32Array(0)] as const),
    ),
  )
  const everyday = terms.flatMap((term) => {
    const factor = index.everyday.get(term)
    return factor === undefined ? [] : [{ term, factor }]
  })
  for (const { term, factor } of everyday) {
    writer.text(term)
    writer.number(Math.round(factor * hundredths))
  }
  return writer.finish()
}

export function readTermShard(bytes: Uint8Array): TermShard {
  const reader = new ByteReader(bytes)
  const table = new TermTable(reader.block())
  const everyday = new Map<string, number>()
  while (!reader.isAtEnd) {
    const term = reader.text()
    everyday.set(term, reader.number() / hundredths)
  }
  return { table, everyday }
}
