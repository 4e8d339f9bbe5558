import { type ClauseWeights, documentImpacts } from './bm25.ts'
import { everydayFactors, type WordCounts } from './everyday.ts'
import { documentTerms } from './fields.ts'
import { ImpactIndex } from './impact-index.ts'
import { type Lexicon, mineLexicon } from './lexicon.ts'
import { countWords } from './query/correct-query.ts'
import type { QueryIndex } from './query-index.ts'
import { twinNumbers } from './twin-scores.ts'
import type { SearchDocument } from './types.ts'
import type { VocabularyGroups } from './vocabulary.ts'
import { WordList } from './words.ts'

/** Everything that answers queries in one language, whole and at hand. */
export interface SearchIndex extends QueryIndex {
  readonly postings: ImpactIndex
  readonly words: WordList
  readonly everyday: ReadonlyMap<string, number>
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
  const [source = ''] = locales
  return locales.map((locale) => {
    const lexicon = locale === source ? new Map() : mineLexicon(of(locale), of(source))
    const twins = lexicon.size > 0 ? twinNumbers(of(locale), of(source)) : null
    return { ...buildIndex(locale, of(locale), resources), lexicon: twins && lexicon, twins }
  })
}

function buildIndex(
  locale: string,
  documents: readonly SearchDocument[],
  { vocabulary = [], wordCounts = {}, weights }: LanguageResources,
): Omit<SearchIndex, 'lexicon' | 'twins'> {
  const terms = documents.map(documentTerms)
  const postings = new ImpactIndex()
  for (const [number, impacts] of documentImpacts(terms, weights).entries()) postings.add(number, impacts)
  const counts = wordCounts[locale]
  return {
    locale,
    documents,
    postings,
    words: new WordList(countWords(documents.map(textOf))),
    everyday: counts ? everydayFactors(counts, terms) : new Map(),
    vocabulary,
  }
}

function textOf(document: SearchDocument): string {
  return [
    document.title,
    ...document.keywords,
    ...document.sections.flatMap((section) => [section.heading, section.prose]),
  ].join('\n')
}
