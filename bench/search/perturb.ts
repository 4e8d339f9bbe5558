import type { SearchDocument, SearchSection } from '../../lib/search/types.ts'
import { type Random, randomFrom } from '../log-mutation/mutate.ts'

/** Share of words and pairs of Han that a copy has in place of the original's. */
const changed = 0.15
/** A changed word in this many is new to the whole collection, as names and codes are. */
const coined = 10
const piece = /[A-Za-z]{4,30}|\p{Script=Han}{2}|\d{3,12}/gu

/**
 * A copy of a document that is another document: some words are other words of the collection,
 * some are new, numbers are drawn anew. The terms grow with the number of copies, as they do in
 * a knowledge base.
 */
export function perturb(document: SearchDocument, copy: number, pool: readonly string[]): SearchDocument {
  const random = randomFrom(copy * 1_000_003 + hash(document.path))
  const change = (text: string) => text.replace(piece, (found) => changePiece(found, pool, random))
  const section = (each: SearchSection): SearchSection => ({
    ...each,
    heading: change(each.heading),
    prose: change(each.prose),
    code: each.code.map(change),
  })
  return {
    ...document,
    path: `${document.path}_${copy}`,
    slug: `${document.slug}-${copy}`,
    pair: `${document.pair}_${copy}`,
    id: document.id === null ? null : `${document.id}${copy}`,
    aliases: [],
    title: change(document.title),
    symptoms: document.symptoms.map(change),
    errors: document.errors.map(change),
    sections: document.sections.map(section),
  }
}

function changePiece(found: string, pool: readonly string[], random: Random): string {
  if (/^\d/.test(found)) return String(Math.floor(random() * 10 ** found.length))
  if (random() >= changed) return found
  if (/^[A-Za-z]/.test(found) && random() < 1 / coined)
    return found + Math.floor(random() * 36 ** 4).toString(36)
  return pool[Math.floor(random() * pool.length)] ?? found
}

/** The words that copies may take: those of the titles, in their own script. */
export function wordPool(documents: readonly SearchDocument[]): string[] {
  return documents.flatMap(({ title }) => title.match(piece) ?? []).filter((found) => !/^\d/.test(found))
}

function hash(text: string): number {
  let value = 0
  for (let at = 0; at < text.length; at += 1) value = (Math.imul(value, 31) + text.charCodeAt(at)) | 0
  return value
}
