import type { Postings } from '../impact-index.ts'
import { ByteReader } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'
import { readPostings, writePostings } from './postings-codec.ts'

/** Terms of a block: a look-up reads at most so many. */
const blockSize = 16

/**
 * Writes sorted terms with their postings, in blocks. A term is the number of characters that it
 * shares with the one before and the rest of it; the first of a block shares none.
 */
export function writeTermTable(
  terms: readonly string[],
  postingsOf: (term: string) => Postings,
): Uint8Array<ArrayBuffer> {
  const table = new ByteWriter()
  for (let start = 0; start < terms.length; start += blockSize) {
    const block = new ByteWriter()
    let before = ''
    for (const term of terms.slice(start, start + blockSize)) {
      const shared = sharedLength(before, term)
      block.number(shared)
      block.text(term.slice(shared))
      const postings = new ByteWriter()
      writePostings(postings, postingsOf(term))
      block.block(postings.finish())
      before = term
    }
    table.block(block.finish())
  }
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
  private readonly heads: string[] = []
  private readonly blocks: Uint8Array[] = []

  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes)
    while (!reader.isAtEnd) {
      const block = reader.block()
      this.blocks.push(block)
      this.heads.push(...firstTerm(block))
    }
  }

  /** The postings of a term; null when no document has it. */
  find(term: string): number[][] | null {
    const block = this.blocks[this.blockOf(term)]
    if (!block) return null
    for (const [known, postings] of readBlock(block)) {
      if (known === term) return readPostings(new ByteReader(postings))
    }
    return null
  }

  /** All terms, sorted. */
  terms(): string[] {
    return this.blocks.flatMap((block) => [...readBlock(block)].map(([term]) => term))
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
}

function firstTerm(block: Uint8Array): string[] {
  for (const [term] of readBlock(block)) return [term]
  return []
}

function* readBlock(block: Uint8Array): Iterable<readonly [term: string, postings: Uint8Array]> {
  const reader = new ByteReader(block)
  let before = ''
  while (!reader.isAtEnd) {
    const shared = reader.number()
    const term = before.slice(0, shared) + reader.text()
    yield [term, reader.block()]
    before = term
  }
}
