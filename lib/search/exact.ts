import { analyze } from './analyze.ts'
import type { DocumentList } from './document-list.ts'
import { firstOf } from './first-of.ts'
import type { PostingsSource } from './impact-index.ts'
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
const mostRead = 500

/**
 * Numbers of the documents with a score that have a text as it stands but for width, case and
 * white space. Only documents with all words of the text are read: a word is found as a whole.
 */
export function documentsWithText(
  { documents, postings }: { readonly documents: DocumentList; readonly postings: PostingsSource },
  text: string,
  scores: Float64Array,
): ReadonlySet<number> {
  const wanted = fold(text)
  const lists = mapTogether(wordTerms(wanted), (term) => new Set(postings.postings(term).flat()))
  const [shortest, ...others] = lists.sort((a, b) => a.size - b.size)
  const score = (number: number) => scores[number] ?? 0
  const possible = [...(shortest ?? scores.keys())].filter(
    (number) => score(number) > 0 && others.every((list) => list.has(number)),
  )
  const read = firstOf(possible, mostRead, (a, b) => score(b) - score(a))
  const having = mapTogether(read, (number) => {
    const document = documents.at(number)
    return document && foldedText(document).includes(wanted) ? [number] : []
  })
  return new Set(having.flat())
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
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')
}
