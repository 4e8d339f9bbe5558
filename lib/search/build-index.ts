import { type ClauseWeights, documentImpacts, meanLengths } from './bm25.ts'
import { EverydayWords, type WordCounts } from './everyday.ts'
import { createPhrases } from './exact.ts'
import { documentTerms } from './fields.ts'
import { ImpactIndex } from './impact-index.ts'
import { PostingsBuilder } from './postings-builder.ts'
import { countWords } from './query/correct-query.ts'
import type { QueryIndex } from './query-index.ts'
import { twinNumbers } from './twin-scores.ts'
import type { SearchDocument } from './types.ts'
import { type VocabularyGroups, type WholeVocabulary, wholeVocabulary } from './vocabulary.ts'
import { WordList } from './words.ts'

/** Everything that answers queries in one language, whole and at hand. */
export interface SearchIndex extends QueryIndex {
  readonly postings: ImpactIndex
  readonly words: WordList
  readonly everyday: ReadonlyMap<string, number>
  readonly vocabulary: WholeVocabulary
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
  const of = (locale: string) =>
    documents.filter((document) => document.locale === locale).sort((a, b) => (a.path < b.path ? -1 : 1))
  const [source = ''] = locales
  return locales.map((locale) => {
    const twins = locale === source ? null : twinNumbers(of(locale), of(source))
    return { ...buildIndex(locale, of(locale), resources), twins }
  })
}

/** The terms of documents take many times the room of their texts: of large collections mean lengths are those of a sample. */
const mostSampled = 1000

function buildIndex(
  locale: string,
  documents: readonly SearchDocument[],
  { vocabulary = [], wordCounts = {}, weights }: LanguageResources,
): Omit<SearchIndex, 'twins'> {
  const every = Math.ceil(documents.length / mostSampled)
  const sample = documents.filter((_, number) => number % every === 0).map(documentTerms)
  const means = meanLengths(sample)
  const postings = new PostingsBuilder()
  const everyday = new EverydayWords(wordCounts[locale] ?? [])
  for (const [number, document] of documents.entries()) {
    const terms = (every === 1 ? sample[number] : null) ?? documentTerms(document)
    postings.add(number, documentImpacts(terms, means, weights))
    everyday.add(terms)
  }
  const readables = documents.map(readable)
  return {
    locale,
    documents: readables,
    phrases: createPhrases(readables),
    postings: new ImpactIndex(postings.finish()),
    words: WordList.of(countWords(texts(documents))),
    everyday: everyday.factors(),
    vocabulary: wholeVocabulary(vocabulary),
  }
}

/** Characters of an article that are kept for snippets and quoted phrases. All of its words are found all the same. */
const longestText = 60_000

/** A document without the last sections when it is very long, a collection of manifests for instance. */
function readable(document: SearchDocument): SearchDocument {
  let room = longestText
  const kept = document.sections.filter(({ prose, code }, number) => {
    room -= prose.length + code.reduce((sum, block) => sum + block.length, 0)
    return room >= 0 || number === 0
  })
  return kept.length < document.sections.length ? { ...document, sections: kept } : document
}

function* texts(documents: readonly SearchDocument[]): Iterable<string> {
  for (const { title, keywords, sections } of documents) {
    yield [title, ...keywords, ...sections.flatMap(({ heading, prose }) => [heading, prose])].join('\n')
  }
}
