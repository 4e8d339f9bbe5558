import { findTerm, type Taxonomy, type Term } from '../content/taxonomy.ts'
import { isReaderVersion } from '../content/versions.ts'
import { analyze } from './analyze.ts'
import type { SearchIndex } from './build-index.ts'
import { isLog } from './log/recognise.ts'
import { readLog } from './log/telling-lines.ts'
import { linePairs } from './log/templates.ts'
import { type Corrector, createCorrector } from './query/correct.ts'
import { correctQuery } from './query/correct-query.ts'
import { type KnownValues, type ParsedQuery, parseQuery } from './query/parse-query.ts'
import type { QueryTerm } from './rank.ts'
import type { Understood } from './types.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The parts of the taxonomy that operators in a query may name. */
export type SearchTaxonomy = Pick<Taxonomy, 'kinds' | 'products' | 'components'>

/** A query, ready to be ranked. */
export interface QueryPlan {
  readonly understood: Omit<Understood, 'otherLocale'>
  readonly terms: readonly QueryTerm[]
  readonly pairs: readonly QueryTerm[]
  /** Texts that may be an id or an alias of an article, in lower case. */
  readonly ids: readonly string[]
  /** What is left of the query as text, for phrases and marks. */
  readonly text: string
}

const maxTerms = 64
const maxPrefixes = 6

/** Makes the function that says what a query means to an index. */
export function createUnderstand(index: SearchIndex, taxonomy: SearchTaxonomy, vocabulary: Vocabulary) {
  const corrector = createCorrector([...index.words].map(([word, frequency]) => ({ word, frequency })))
  const sortedWords = [...index.words.keys()].sort()
  const known = knownValues(index, taxonomy)
  const frequencies = {
    documentFrequency: (term: string) => index.clauses.document.documentFrequency(term),
    total: index.documents.length,
  }
  return (query: string, verbatim: boolean): QueryPlan => {
    if (isLog(query)) return planLog(index, query)
    const parsed = parseQuery(query, known)
    const corrected = verbatim
      ? { text: parsed.text, corrections: [] }
      : correct(index, corrector, parsed.text)
    const terms = unique(analyze(corrected.text))
      .slice(0, maxTerms)
      .map((term) => ({ term, weight: 1 }))
    return {
      understood: {
        kind: parsed.text.trim() === '' ? 'browse' : 'text',
        phrases: parsed.phrases,
        excluded: parsed.excluded,
        filters: parsed.filters,
        corrections: corrected.corrections,
        log: [],
      },
      terms: vocabulary.expand(
        completeLast(index, sortedWords, { text: corrected.text, terms }),
        corrected.text,
        frequencies,
      ),
      pairs: linePairs(corrected.text).map((term) => ({ term, weight: 1 })),
      ids: idCandidates(parsed),
      text: corrected.text,
    }
  }
}

function planLog(index: SearchIndex, query: string): QueryPlan {
  const log = readLog(query, {
    termsOf: analyze,
    documentFrequency: (term) => index.clauses.document.documentFrequency(term),
    total: index.documents.length,
  })
  const text = log.telling.map((line) => line.text).join('\n')
  return {
    understood: { kind: 'log', phrases: [], excluded: [], filters: {}, corrections: [], log: log.lines },
    terms: log.terms,
    pairs: log.pairs,
    ids: [],
    text,
  }
}

function correct(index: SearchIndex, corrector: Corrector, text: string) {
  return correctQuery(text, corrector, (word) =>
    Math.max(0, ...analyze(word).map((term) => index.clauses.document.documentFrequency(term))),
  )
}

/** The last word may be half typed: what the index does not know stands for the words that begin with it. */
function completeLast(
  index: SearchIndex,
  sortedWords: readonly string[],
  query: { readonly text: string; readonly terms: readonly QueryTerm[] },
): readonly QueryTerm[] {
  const typed = /[a-z0-9]+$/i.exec(query.text)?.[0].toLowerCase() ?? ''
  const last = query.terms.at(-1)
  if (typed.length < 2 || !last || index.clauses.document.documentFrequency(last.term) > 0) return query.terms
  const words = wordsFrom(sortedWords, typed)
    .sort((a, b) => (index.words.get(b) ?? 0) - (index.words.get(a) ?? 0))
    .slice(0, maxPrefixes)
  const alternatives = unique(words.flatMap(analyze))
  const [first, ...others] = alternatives
  const rest = others.map((term) => ({ terms: [term], weight: 1 }))
  return first ? [...query.terms.slice(0, -1), { term: first, weight: 0.8, alternatives: rest }] : query.terms
}

/** The words that begin with a prefix: a stretch of the sorted list. */
function wordsFrom(sorted: readonly string[], prefix: string): string[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < prefix) low = middle + 1
    else high = middle
  }
  const words: string[] = []
  for (let at = low; sorted[at]?.startsWith(prefix); at += 1) words.push(sorted[at] ?? '')
  return words
}

function idCandidates(parsed: ParsedQuery): string[] {
  const whole = parsed.text.trim().toLowerCase()
  return unique([whole, `page-id:${whole}`, ...parsed.ids.map((id) => id.toLowerCase())])
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}

function knownValues(index: SearchIndex, taxonomy: SearchTaxonomy): KnownValues {
  const used = (valuesOf: (document: SearchIndex['documents'][number]) => readonly string[]) =>
    new Map(index.documents.flatMap(valuesOf).map((value) => [value.toLowerCase(), value]))
  const find = (terms: readonly Term[], values: ReadonlyMap<string, string>) => (value: string) =>
    findTerm(terms, value)?.id ?? values.get(value.toLowerCase()) ?? null
  return {
    kind: find(
      taxonomy.kinds,
      used((document) => (document.kind ? [document.kind] : [])),
    ),
    product: find(
      taxonomy.products,
      used((document) => document.products),
    ),
    component: find(
      taxonomy.components,
      used((document) => document.components),
    ),
    version: (value) => (isReaderVersion(value) ? value : null),
  }
}
