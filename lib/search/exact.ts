import type { SearchDocument } from './types.ts'

const knownIds = new WeakMap<readonly SearchDocument[], ReadonlyMap<string, readonly number[]>>()

/** Numbers of the documents that have one of the ids or aliases, given in lower case. */
export function documentsById(documents: readonly SearchDocument[], ids: readonly string[]): number[] {
  const byId = knownIds.get(documents) ?? numbersById(documents)
  knownIds.set(documents, byId)
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function numbersById(documents: readonly SearchDocument[]): Map<string, number[]> {
  const numbers = new Map<string, number[]>()
  for (const [number, { id, aliases }] of documents.entries()) {
    for (const name of [id ?? '', ...aliases].map((each) => each.toLowerCase())) {
      if (name !== '') numbers.set(name, [...(numbers.get(name) ?? []), number])
    }
  }
  return numbers
}

const knownTexts = new WeakMap<SearchDocument, string>()

/** Whether a document has a text as it stands, but for width, case and white space. */
export function hasText(document: SearchDocument, text: string): boolean {
  const known = knownTexts.get(document) ?? foldDocument(document)
  knownTexts.set(document, known)
  return known.includes(fold(text))
}

function foldDocument(document: SearchDocument): string {
  const sections = document.sections.flatMap((section) => [section.heading, section.prose, ...section.code])
  const { title, symptoms, errors, keywords } = document
  return fold([title, ...symptoms, ...errors, ...keywords, ...sections].join('\n'))
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')
}
