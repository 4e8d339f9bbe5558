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

const knownTexts = new WeakMap<SearchDocument, string>()

/** Reading a text costs: of the documents that have all words of it, so many of the best are read. */
const mostRead = 200

/**
 * Numbers of the documents with a score that have a text as it stands but for width, case and
 * white space. Only documents with all words of the text are read: a word is found as a whole.
 * `unread` tells whether those that have all words, and are too many to be read, are among them.
 */
export function documentsWithText(
  { documents, postings }: { readonly documents: DocumentList; readonly postings: PostingsSource },
  text: string,
  { scores, unread }: { readonly scores: Float64Array; readonly unread: boolean },
): ReadonlySet<number> {
  const wanted = fold(text)
  const lists = mapTogether(new Set(wordTerms(wanted)), (term) => postings.postings(term))
  const score = (number: number) => scores[number] ?? 0
  const possible = havingAll(lists, scores)
  const read = firstOf(possible, mostRead, (a, b) => score(b) - score(a))
  const having = mapTogether(read, (number) => {
    const document = documents.at(number)
    return document && foldedText(document).includes(wanted) ? [number] : []
  })
  if (!unread || read.length === possible.length) return new Set(having.flat())
  const known = new Set(read)
  return new Set([...having.flat(), ...possible.filter((number) => !known.has(number))])
}

/** Numbers of the documents with a score that are in all of the lists. */
function havingAll(lists: readonly Postings[], scores: Float64Array): number[] {
  const met = new Uint16Array(scores.length)
  for (const [place, list] of lists.entries()) {
    for (const ids of list) for (const id of ids ?? []) if (met[id] === place) met[id] = place + 1
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

function foldDocument(document: SearchDocument): string {
  const sections = document.sections.flatMap((section) => [section.heading, section.prose, ...section.code])
  const { title, symptoms, errors, keywords } = document
  return fold([title, ...symptoms, ...errors, ...keywords, ...sections].join('\n'))
}

function fold(text: string): string {
  // Most white space is a single blank already, and stays as it is.
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s{2,}|[^\S ]/g, ' ')
}
