import { type ClauseWeights, documentImpacts } from './bm25.ts'
import { everydayFactors, type WordCounts } from './everyday.ts'
import { documentTerms } from './fields.ts'
import { ImpactIndex } from './impact-index.ts'
import { type Lexicon, mineLexicon } from './lexicon.ts'
import { countWords } from './query/correct-query.ts'
import type { SearchDocument } from './types.ts'
import type { VocabularyGroups } from './vocabulary.ts'

/** Everything that answers queries in one language. */
export interface SearchIndex {
  readonly locale: string
  readonly documents: readonly SearchDocument[]
  readonly postings: ImpactIndex
  /** Words as written and in how many documents, for corrections and prefixes. */
  readonly words: ReadonlyMap<string, number>
  /** Terms that are everyday words, and the factor under 1 by which they count less. */
  readonly everyday: ReadonlyMap<string, number>
  /** Groups of words that mean the same. */
  readonly vocabulary: VocabularyGroups
  /** From the terms of this language to those of the one that its articles were translated from. */
  readonly lexicon: Lexicon | null
}

/** What is known of words beside the articles; all of it may be missing. */
export interface LanguageResources {
  readonly vocabulary?: VocabularyGroups
  /** How often words occur in general language, by locale. */
  readonly wordCounts?: Readonly<Record<string, WordCounts>>
  /** Other weights than the usual ones, to measure what each is good for. */
  readonly weights?: ClauseWeights
}

/** Builds the indexes of all languages; the first one is the one that articles are translated from. */
export function buildIndexes(
  locales: readonly string[],
  documents: readonly SearchDocument[],
  resources: LanguageResources = {},
): SearchIndex[] {
  const of = (locale: string) => documents.filter((document) => document.locale === locale)
  const [source] = locales
  return locales.map((locale) => {
    const lexicon = locale === source ? new Map() : mineLexicon(of(locale), of(source ?? locale))
    return buildIndex(locale, of(locale), { ...resources, lexicon })
  })
}

function buildIndex(
  locale: string,
  documents: readonly SearchDocument[],
  { vocabulary = [], wordCounts = {}, weights, lexicon }: LanguageResources & { readonly lexicon: Lexicon },
): SearchIndex {
  const terms = documents.map(documentTerms)
  const postings = new ImpactIndex()
  for (const [number, impacts] of documentImpacts(terms, weights).entries()) postings.add(number, impacts)
  const counts = wordCounts[locale]
  return {
    locale,
    documents,
    postings,
    words: countWords(documents.map(textOf)),
    everyday: counts ? everydayFactors(counts, terms) : new Map(),
    vocabulary,
    lexicon: lexicon.size > 0 ? lexicon : null,
  }
}

function textOf(document: SearchDocument): string {
  return [
    document.title,
    ...document.keywords,
    ...document.sections.flatMap((section) => [section.heading, section.prose]),
  ].join('\n')
}
