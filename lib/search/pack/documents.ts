import type { DocumentList } from '../document-list.ts'
import type { SearchDocument, SearchSection } from '../types.ts'
import { ByteReader } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'

/** Articles whose texts are kept as read, by the number of their bytes: those that were shown last. */
const mostKept = 16_000_000
const mostHeads = 2000
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Bytes of the file with the texts of the articles, from `start` to `end`. */
export type ReadTexts = (start: number, end: number) => Uint8Array

/**
 * Writes what filters and lists need of each document. Their sections, which are most of the
 * bytes and are shown only of a few, go one by one to `writeText`, which appends them to a file.
 */
export function writeDocuments(
  documents: Iterable<SearchDocument>,
  writeText: (bytes: Uint8Array) => void,
): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter()
  for (const { sections, ...head } of documents) {
    const text = encoder.encode(JSON.stringify(sections))
    writeText(text)
    writer.number(text.length)
    writer.text(JSON.stringify(head))
  }
  return writer.finish()
}

/** Documents as they were written: heads are read when asked for, sections from the other file. */
export class PackedDocuments implements DocumentList {
  private readonly bytes: Uint8Array
  private readonly readTexts: ReadTexts
  /** Where heads and texts begin; the last text ends where the one after it would begin. */
  private readonly heads: number[] = []
  private readonly texts: number[] = [0]
  private readonly recent = new Map<number, SearchDocument>()
  private readonly sections = new Map<number, readonly SearchSection[]>()
  private kept = 0

  constructor(bytes: Uint8Array, readTexts: ReadTexts) {
    this.bytes = bytes
    this.readTexts = readTexts
    const reader = new ByteReader(bytes)
    while (!reader.isAtEnd) {
      this.texts.push((this.texts.at(-1) ?? 0) + reader.number())
      this.heads.push(reader.offset)
      reader.block()
    }
  }

  get length(): number {
    return this.heads.length
  }

  at(number: number): SearchDocument {
    const known = this.recent.get(number)
    if (known) return known
    if (this.recent.size >= mostHeads) this.recent.clear()
    const document = this.read(number)
    this.recent.set(number, document)
    return document
  }

  *[Symbol.iterator](): Iterator<SearchDocument> {
    for (const number of this.heads.keys()) yield this.read(number)
  }

  private read(number: number): SearchDocument {
    const start = this.heads[number]
    if (start === undefined) throw new Error(`no document ${number}`)
    const head: Omit<SearchDocument, 'sections'> = JSON.parse(new ByteReader(this.bytes, start).text())
    const sectionsOf = () => this.sectionsOf(number)
    return {
      ...head,
      get sections() {
        return sectionsOf()
      },
    }
  }

  private sectionsOf(number: number): readonly SearchSection[] {
    const known = this.sections.get(number)
    if (known) return known
    const bytes = this.readTexts(this.texts[number] ?? 0, this.texts[number + 1] ?? 0)
    const sections: readonly SearchSection[] = JSON.parse(decoder.decode(bytes))
    if (this.kept > mostKept) {
      this.sections.clear()
      this.kept = 0
    }
    this.kept += bytes.length
    this.sections.set(number, sections)
    return sections
  }
}
