import { ByteReader } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'
import { type PackedPostings, readPostings, writePostings } from './postings-codec.ts'

/** Terms of a block: a look-up reads at most so many. */
const blockSize = 16

/**
 * Writes sorted terms with their postings, in blocks. A term is the number of characters that it
 * shares with the one before and the rest of it; the first of a block shares none.
 */
export function writeTermTable(
  entries: Iterable<readonly [term: string, postings: PackedPostings]>,
): Uint8Array<ArrayBuffer> {
  const table = new ByteWriter()
  const block = new ByteWriter()
  const packed = new ByteWriter()
  let before = ''
  let count = 0
  for (const [term, postings] of entries) {
    if (count === blockSize) {
      table.block(block.take())
      before = ''
      count = 0
    }
    const shared = sharedLength(before, term)
    block.number(shared)
    block.text(term.slice(shared))
    writePostings(packed, postings)
    block.block(packed.take())
    before = term
    count += 1
  }
  if (count > 0) table.block(block.take())
  return table.finish()
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1
  // Half a surrogate pair has no UTF-8 form.
  const last = a.charCodeAt(length - 1)
  return last >= 0xd800 && last < 0xdc00 ? length - 1 : length
}

/** A written table: only the first term of each block is in memory, all else is read when asked for. */
export class TermTable {
  readonly bytes: Uint8Array
  private readonly heads: string[] = []
  private readonly starts: number[] = []

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    const reader = new ByteReader(bytes)
    while (!reader.isAtEnd) {
      this.starts.push(reader.offset)
      const block = new ByteReader(reader.block())
      block.number()
      this.heads.push(block.text())
    }
  }

  /** The postings of a term; null when no document has it. */
  find(term: string): PackedPostings | null {
    const postings = this.locate(term)
    return postings && readPostings(new ByteReader(postings))
  }

  /** In how many documents a term occurs, without reading which. */
  frequency(term: string): number {
    const postings = this.locate(term)
    return postings ? new ByteReader(postings).number() : 0
  }

  /** All terms, sorted. */
  *terms(): Iterable<string> {
    for (const start of this.starts) for (const [term] of this.readBlock(start)) yield term
  }

  /** All terms with their postings, sorted by term. */
  *entries(): Generator<readonly [term: string, postings: PackedPostings]> {
    for (const start of this.starts) {
      for (const [term, postings] of this.readBlock(start))
        yield [term, readPostings(new ByteReader(postings))]
    }
  }

  private locate(term: string): Uint8Array | null {
    const start = this.starts[this.blockOf(term)]
    if (start === undefined) return null
    for (const [known, postings] of this.readBlock(start)) if (known === term) return postings
    return null
  }

  /** The last block whose first term is not after the term; -1 when all are. */
  private blockOf(term: string): number {
    let low = 0
    let high = this.heads.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.heads[middle] ?? '') <= term) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  private *readBlock(start: number): Iterable<readonly [term: string, postings: Uint8Array]> {
    const reader = new ByteReader(new ByteReader(this.bytes, start).block())
    let before = ''
    while (!reader.isAtEnd) {
      const shared = reader.number()
      const term = before.slice(0, shared) + reader.text()
      yield [term, reader.block()]
      before = term
    }
  }
}
