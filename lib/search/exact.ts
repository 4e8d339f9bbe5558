import { analyze } from './analyze.ts'
import type { DocumentList } from './document-list.ts'
import { firstOf } from './first-of.ts'
import type { Postings, PostingsSource } from './impact-index.ts'
import { mapTogether } from './not-loaded.ts'
import type { SearchDocument } from './types.ts'

const knownIds = new WeakMap<DocumentList, ReadonlyMap<string, readonly number[]>>()

/** Numbers of the documents that have one of the ids or aliases, given in lower case. */
export function documentsById(documents: DocumentList, ids: readonly string[]): number[] {
  const byId = knownIds.get(documents) ?? numbersById(documents)
  knownIds.set(documents, byId)
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function numbersById(documents: DocumentList): Map<string, number[]> {
  const numbers = new Map<string, number[]>()
  let number = 0
  for (const { id, aliases } of documents) {
    for (const name of [id ?? '', ...aliases].map((each) => each.toLowerCase())) {
      if (name !== '') numbers.set(name, [...(numbers.get(name) ?? []), number])
    }
    number += 1
  }
  return numbers
}

/** Says whether texts stand in documents. */
export interface PhraseSource {
  /** Whether a document has all of the texts, which are folded. */
  readonly hold: (number: number, folded: readonly string[]) => boolean
}

/** Looks into the documents themselves. */
export function createPhrases(documents: DocumentList): PhraseSource {
  return {
    hold: (number, folded) => {
      const document = documents.at(number)
      return document !== undefined && folded.every((text) => foldedText(document).includes(text))
    },
  }
}

const knownTexts = new WeakMap<SearchDocument, string>()

/**
 * Documents with a score that have some texts as they stand but for width, case and white space,
 * by number. Only documents with all words of the texts can, a word being found as a whole; reading
 * costs, so that the `most` best of them are read, and the others are `unread`.
 */
export function documentsWithTexts(
  { phrases, postings }: { readonly phrases: PhraseSource; readonly postings: PostingsSource },
  texts: readonly string[],
  { scores, most }: { readonly scores: Float64Array; readonly most: number },
): { readonly having: readonly number[]; readonly unread: readonly number[] } {
  const wanted = texts.map(fold)
  const lists = mapTogether(new Set(wanted.flatMap(wordTerms)), (term) => postings.postings(term))
  const score = (number: number) => scores[number] ?? 0
  const possible = havingAll(lists, scores)
  const read = firstOf(possible, most, (a, b) => score(b) - score(a) || a - b)
  const having = mapTogether(read, (number) => (phrases.hold(number, wanted) ? [number] : [])).flat()
  const known = new Set(read)
  return { having, unread: possible.filter((number) => !known.has(number)) }
}

/** Numbers of the documents with a score that are in all of the lists. */
function havingAll(lists: readonly Postings[], scores: Float64Array): number[] {
  const met = new Uint16Array(scores.length)
  for (const [place, list] of lists.entries()) {
    for (const { ids } of list) for (const id of ids) if (met[id] === place) met[id] = place + 1
  }
  const numbers: number[] = []
  for (let at = 0; at < scores.length; at += 1)
    if ((scores[at] ?? 0) > 0 && met[at] === lists.length) numbers.push(at)
  return numbers
}

/** Terms that every document has whose text holds these words as they stand. */
function wordTerms(folded: string): string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).flatMap(analyze)
}

function foldedText(document: SearchDocument): string {
  const known = knownTexts.get(document) ?? foldDocument(document)
  knownTexts.set(document, known)
  return known
}

/** All that a document says, but for width, case and white space. */
export function foldDocument(document: SearchDocument): string {
  const sections = document.sections.flatMap((section) => [section.heading, section.prose, ...section.code])
  const environment = document.environment.map(({ value }) => value)
  const { title, symptoms, errors, keywords } = document
  return fold([title, ...symptoms, ...errors, ...keywords, ...environment, ...sections].join('\n'))
}

function fold(text: string): string {
  // Most white space is a single blank already, and stays as it is.
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s{2,}|[^\S ]/g, ' ')
}
