import type { SearchDocument, SearchSection } from '../types.ts'
import { ByteReader } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'

/** Texts that are kept as read: those of the articles that were shown last. */
const mostRecent = 500
const decoder = new TextDecoder()

/** Writes each document as two texts: what filters and lists need, and its sections. */
export function writeDocuments(documents: readonly SearchDocument[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter()
  for (const { sections, ...head } of documents) {
    writer.text(JSON.stringify(head))
    writer.text(JSON.stringify(sections))
  }
  return writer.finish()
}

/** Reads what `writeDocuments` wrote; the sections of a document are read when they are asked for. */
export function readDocuments(bytes: Uint8Array): SearchDocument[] {
  const reader = new ByteReader(bytes)
  const recent = new Map<Uint8Array, readonly SearchSection[]>()
  const sectionsOf = (packed: Uint8Array) => {
    const known = recent.get(packed)
    if (known) return known
    const sections: readonly SearchSection[] = JSON.parse(decoder.decode(packed))
    for (const oldest of recent.keys()) {
      if (recent.size < mostRecent) break
      recent.delete(oldest)
    }
    recent.set(packed, sections)
    return sections
  }
  const documents: SearchDocument[] = []
  while (!reader.isAtEnd) {
    const head: Omit<SearchDocument, 'sections'> = JSON.parse(reader.text())
    const packed = reader.block()
    documents.push({
      ...head,
      get sections() {
        return sectionsOf(packed)
      },
    })
  }
  return documents
}
