import { analyze } from './analyze.ts'
import type { PostingsSource } from './impact-index.ts'
import { mapTogether } from './not-loaded.ts'
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

/**
 * Numbers of the documents, of those that pass, that have a text as it stands but for width, case
 * and white space. Only documents with all words of the text are read: a word is found as a whole.
 */
export function documentsWithText(
  {
    documents,
    postings,
  }: { readonly documents: readonly SearchDocument[]; readonly postings: PostingsSource },
  text: string,
  passes: (number: number) => boolean,
): ReadonlySet<number> {
  const wanted = fold(text)
  const lists = mapTogether(wordTerms(wanted), (term) => new Set(postings.postings(term).flat()))
  const [shortest, ...others] = lists.sort((a, b) => a.size - b.size)
  const candidates = [...(shortest ?? documents.keys())].filter(
    (number) => passes(number) && others.every((list) => list.has(number)),
  )
  const having = mapTogether(candidates, (number) => {
    const document = documents[number]
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
