import { type Bm25Parameters, impacts, meanLength } from './bm25.ts'
import {
  documentFields,
  errorPairs,
  type FieldTerms,
  fieldNames,
  fieldWeights,
  headTerms,
  sectionTerms,
} from './fields.ts'
import { ImpactIndex } from './impact-index.ts'
import { type Lexicon, mineLexicon } from './lexicon.ts'
import { countWords } from './query/correct-query.ts'
import type { SearchDocument } from './types.ts'

/** Clauses of evidence, each with postings of its own. `section` numbers sections, the others documents. */
export const clauseNames = ['document', 'title', 'head', 'section', 'pairs'] as const
export type ClauseName = (typeof clauseNames)[number]

const parameters: Record<ClauseName, Bm25Parameters> = {
  document: { k1: 3, b: 0.9 },
  title: { k1: 1.2, b: 0.5 },
  head: { k1: 1.2, b: 0.5 },
  section: { k1: 1.5, b: 0.75 },
  pairs: { k1: 1.2, b: 0.3 },
}

/** Everything that answers queries in one language. */
export interface SearchIndex {
  readonly locale: string
  readonly documents: readonly SearchDocument[]
  /** Number of the document that each section belongs to, and its place in it. */
  readonly sections: readonly { readonly document: number; readonly section: number }[]
  readonly clauses: Readonly<Record<ClauseName, ImpactIndex>>
  /** All terms of a clause, sorted. */
  readonly terms: Readonly<Record<ClauseName, readonly string[]>>
  /** Words as written and in how many documents, for corrections and prefixes. */
  readonly words: ReadonlyMap<string, number>
  /** From the terms of this language to those of the one that its articles were translated from. */
  readonly lexicon: Lexicon | null
}

/** Builds the indexes of all languages; the first one is the one that articles are translated from. */
export function buildIndexes(
  locales: readonly string[],
  documents: readonly SearchDocument[],
): SearchIndex[] {
  const of = (locale: string) => documents.filter((document) => document.locale === locale)
  const [source, ...others] = locales
  if (source === undefined) return []
  const translated = others.map((locale) => {
    const lexicon = mineLexicon(of(locale), of(source))
    return { ...buildIndex(locale, of(locale)), lexicon: lexicon.size > 0 ? lexicon : null }
  })
  return [buildIndex(source, of(source)), ...translated]
}

/** Builds the index of one language. */
function buildIndex(locale: string, documents: readonly SearchDocument[]): SearchIndex {
  const fields = documents.map(documentFields)
  const means = Object.fromEntries(
    fieldNames.map((name) => [name, meanLength(fields.map((each) => each[name]))]),
  )
  const sections = documents.flatMap((document, number) =>
    document.sections.map((_, section) => ({ document: number, section })),
  )
  const sectionFields = documents.flatMap((document) => document.sections.map(sectionTerms))
  const inputs: Record<ClauseName, Map<string, number>[]> = {
    document: fields.map((each) =>
      impacts(
        fieldNames.map((name) => ({
          terms: each[name],
          weight: fieldWeights[name],
          meanLength: means[name] ?? 1,
        })),
        parameters.document,
      ),
    ),
    title: single(
      fields.map((each) => each.title),
      'title',
    ),
    head: single(documents.map(headTerms), 'head'),
    section: single(sectionFields, 'section'),
    pairs: single(documents.map(errorPairs), 'pairs'),
  }
  const built = clauseNames.map((name) => [name, fill(inputs[name])] as const)
  return {
    locale,
    documents,
    sections,
    clauses: Object.fromEntries(built) as Record<ClauseName, ImpactIndex>,
    terms: Object.fromEntries(clauseNames.map((name) => [name, termsOf(inputs[name])])) as Record<
      ClauseName,
      string[]
    >,
    words: countWords(documents.map(textOf)),
    lexicon: null,
  }
}

function single(fields: readonly FieldTerms[], clause: ClauseName): Map<string, number>[] {
  const mean = meanLength(fields)
  return fields.map((terms) => impacts([{ terms, weight: 1, meanLength: mean }], parameters[clause]))
}

function fill(documents: readonly ReadonlyMap<string, number>[]): ImpactIndex {
  const index = new ImpactIndex()
  for (const [number, terms] of documents.entries()) index.add(number, terms)
  return index
}

function termsOf(documents: readonly ReadonlyMap<string, number>[]): string[] {
  return [...new Set(documents.flatMap((terms) => [...terms.keys()]))].sort()
}

function textOf(document: SearchDocument): string {
  return [
    document.title,
    ...document.keywords,
    ...document.sections.flatMap((section) => [section.heading, section.prose]),
  ].join('\n')
}
