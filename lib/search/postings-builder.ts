import { Index } from 'flexsearch'
import { slots, toSlot } from './impact-slots.ts'
import { fromSlots, type PackedPostings } from './pack/postings-codec.ts'
import { TermTable, writeTermTable } from './pack/term-table.ts'

/** What FlexSearch holds of so many documents is packed before the next ones come: memory stays small. */
const usualSegment = 2000
const separator = '\u0001'

/** Collects the terms of documents, numbered in ascending order, and packs them into a table. */
export class PostingsBuilder {
  private readonly segments: TermTable[] = []
  private current: ReadonlyMap<string, number> = new Map()
  private terms = new Set<string>()
  private count = 0
  private index = this.newIndex()
  private readonly segmentSize: number

  constructor(segmentSize = usualSegment) {
    this.segmentSize = segmentSize
  }

  /** Adds a document with the impacts of its terms, over 0 to 1. */
  add(document: number, impacts: ReadonlyMap<string, number>): void {
    if (impacts.size === 0) return
    this.current = impacts
    for (const term of impacts.keys()) this.terms.add(term)
    this.index.add(document, [...impacts.keys()].join(separator))
    this.count += 1
    if (this.count === this.segmentSize) this.packSegment()
  }

  finish(): TermTable {
    this.packSegment()
    const [only, ...others] = this.segments
    if (only && others.length === 0) return only
    return new TermTable(writeTermTable(merge(this.segments.map((segment) => segment.entries()))))
  }

  private newIndex() {
    return new Index({
      tokenize: 'strict',
      resolution: slots,
      encode: (text: string) => text.split(separator),
      score: (_content, term) => toSlot(this.current.get(String(term)) ?? 0),
    })
  }

  private packSegment(): void {
    this.segments.push(new TermTable(writeTermTable(this.sorted())))
    this.index = this.newIndex()
    this.terms = new Set()
    this.count = 0
  }

  private *sorted(): Iterable<readonly [string, PackedPostings]> {
    for (const term of [...this.terms].sort()) {
      // Documents are numbered, so the ids that FlexSearch gives back are numbers.
      const { result } = this.index.search(term, { resolve: false, limit: 0 })
      yield [term, fromSlots(result as number[][])]
    }
  }
}

type Entries = Generator<readonly [term: string, postings: PackedPostings]>

/** Joins sorted lists of terms; the documents of a list come after those of the lists before it. */
function* merge(lists: readonly Entries[]): Iterable<readonly [string, PackedPostings]> {
  const heads = lists.map((list) => list.next())
  for (;;) {
    let least: string | undefined
    for (const { value, done } of heads) {
      if (!done && (least === undefined || value[0] < least)) least = value[0]
    }
    if (least === undefined) return
    const parts: PackedPostings[] = []
    for (const [number, { value, done }] of heads.entries()) {
      if (done || value[0] !== least) continue
      parts.push(value[1])
      heads[number] = lists[number]?.next() ?? { value: undefined, done: true }
    }
    yield [least, concatenate(parts)]
  }
}

function concatenate(parts: readonly PackedPostings[]): PackedPostings {
  const joined = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
