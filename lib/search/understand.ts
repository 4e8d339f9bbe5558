import { findTerm } from '../content/find-term.ts'
import { isReaderVersion } from '../content/reader-version.ts'
import type { Taxonomy, Term } from '../content/taxonomy.ts'
import { analyze } from './analyze.ts'
import { plainConcepts, type QueryConcept, withoutRepeats } from './concept.ts'
import { isLog } from './log/recognise.ts'
import { readLog } from './log/telling-lines.ts'
import { linePairs } from './log/templates.ts'
import { mapTogether } from './not-loaded.ts'
import { createPrefixes, type Prefixes } from './prefixes.ts'
import { type Corrector, createCorrector } from './query/correct.ts'
import { correctQuery } from './query/correct-query.ts'
import { type KnownValues, type ParsedQuery, parseQuery } from './query/parse-query.ts'
import type { QueryIndex } from './query-index.ts'
import type { Understood } from './types.ts'
import { createVocabulary } from './vocabulary.ts'

/** The parts of the taxonomy that operators in a query may name. */
export type SearchTaxonomy = Pick<Taxonomy, 'kinds' | 'products' | 'components'>

/** A query, ready to be ranked. */
export interface QueryPlan {
  readonly understood: Omit<Understood, 'otherLocale'>
  readonly concepts: readonly QueryConcept[]
  /** Neighbouring words, found in error lines only; never translated. */
  readonly pairs: readonly QueryConcept[]
  /** Texts that may be an id or an alias of an article, in lower case. */
  readonly ids: readonly string[]
}

/** Characters of a typed query that are read: nobody types as many. */
const longestTyped = 20_000
/** Terms of a query that are read. A log is read by the telling lines, which have a bound of their own. */
const maxTerms = 96

/** Terms that a typed query is read by, unless it is corrected; a log has none, since few of its terms are looked at. */
export function typedTerms(query: string): string[] {
  return isLog(query) ? [] : readTerms(query.slice(0, longestTyped))
}

function readTerms(text: string): string[] {
  return analyze(text).slice(0, maxTerms)
}

/** Makes the function that says what a query means to an index. */
export function createUnderstand(index: QueryIndex, taxonomy: SearchTaxonomy) {
  const corrector = createCorrector(index.words)
  const prefixes = createPrefixes(index.words)
  const vocabulary = createVocabulary(index.vocabulary)
  const known = knownValues(index, taxonomy)
  return (query: string, verbatim: boolean): QueryPlan => {
    if (isLog(query)) return planLog(index, query)
    const parsed = parseQuery(query.slice(0, longestTyped), known)
    const corrected = verbatim
      ? { text: parsed.text, corrections: [] }
      : correct(index, corrector, parsed.text)
    const concepts = withoutRepeats(vocabulary.read(readTerms(corrected.text)))
    return {
      understood: {
        kind: parsed.text.trim() === '' ? 'browse' : 'text',
        phrases: parsed.phrases,
        excluded: parsed.excluded,
        filters: parsed.filters,
        unknown: parsed.unknown,
        corrections: corrected.corrections,
        log: [],
        logLeftOut: 0,
      },
      concepts: completeLast(index, prefixes, { text: corrected.text, concepts }),
      pairs: typedPairs(corrected.text),
      ids: idCandidates(parsed),
    }
  }
}

function planLog(index: QueryIndex, query: string): QueryPlan {
  const log = readLog(query, {
    termsOf: analyze,
    documentFrequency: (term) => index.postings.frequency(term),
    total: index.documents.length,
  })
  return {
    understood: {
      kind: 'log',
      phrases: [],
      excluded: [],
      filters: {},
      unknown: [],
      corrections: [],
      log: log.lines,
      logLeftOut: log.leftOut,
    },
    concepts: plainConcepts(log.terms),
    pairs: plainConcepts(log.pairs),
    ids: [],
  }
}

/** The parts of a name say nothing of it: `RestartRequird` is unknown, however often `Restart` occurs. */
function correct(index: QueryIndex, corrector: Corrector, text: string) {
  return correctQuery(text, corrector, (word) =>
    Math.max(0, ...mapTogether(analyze(word.toLowerCase()), (term) => index.postings.frequency(term))),
  )
}

/** What is typed so far (`ce`) may be a rare term by itself, when few letters of few words are there. */
const longestBeginning = 4
const mostBegun = 2
/** Then the words that it begins are so much more frequent. */
const farMoreFrequent = 10

/**
 * The last word may be half typed: what the index does not know, or hardly, stands for the words
 * that begin with it too.
 */
function completeLast(
  index: QueryIndex,
  prefixes: Prefixes,
  { text, concepts }: { readonly text: string; readonly concepts: readonly QueryConcept[] },
): readonly QueryConcept[] {
  const written = /[a-z0-9]+$/i.exec(text)?.[0] ?? ''
  const typed = written.toLowerCase()
  const last = concepts.at(-1)
  const term = last?.terms.at(-1)?.term
  // A stop word, or one that was said before, is no concept: what stands last then is another word.
  if (!last || term === undefined || !analyze(written).includes(term)) return concepts
  const known = index.postings.frequency(term)
  const isBeginning = typed.length <= longestBeginning && concepts.length <= mostBegun
  if (known > 0 && !isBeginning) return concepts
  const words = prefixes.wordsFrom(typed)
  const frequencies = mapTogether(words.flatMap(analyze), (word) => index.postings.frequency(word))
  if (known > 0 && Math.max(0, ...frequencies) < known * farMoreFrequent) return concepts
  const terms = [...new Set(words.flatMap(analyze))]
  const completions = terms.map((each) => ({ terms: [each], weight: completionWeight }))
  return [...concepts.slice(0, -1), { ...last, alternatives: [...last.alternatives, ...completions] }]
}

/** Neighbouring words tell less in a question than in a pasted line. */
const typedPairWeight = 0.5
/** Two neighbours in Chinese are a term by themselves. */
const hanPair = /^\p{Script=Han} \p{Script=Han}$/u

function typedPairs(text: string): QueryConcept[] {
  const pairs = linePairs(text).filter((pair) => !hanPair.test(pair))
  return plainConcepts(pairs.map((term) => ({ term, weight: typedPairWeight })))
}

/** What a word that begins like the last one is worth. */
const completionWeight = 0.8

function idCandidates(parsed: ParsedQuery): string[] {
  const whole = parsed.text.trim().toLowerCase()
  return unique([whole, `page-id:${whole}`, ...parsed.ids.map((id) => id.toLowerCase())])
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}

function knownValues({ documents }: QueryIndex, taxonomy: SearchTaxonomy): KnownValues {
  type Spellings = Map<string, string>
  const used: Readonly<Record<'kind' | 'product' | 'component', Spellings>> = {
    kind: new Map(),
    product: new Map(),
    component: new Map(),
  }
  const use = (values: Spellings, value: string) => values.set(value.toLowerCase(), value)
  for (const { kind, products, components } of documents) {
    if (kind !== null) use(used.kind, kind)
    for (const value of products) use(used.product, value)
    for (const value of components) use(used.component, value)
  }
  const find = (terms: readonly Term[], values: ReadonlyMap<string, string>) => (value: string) =>
    findTerm(terms, value)?.id ?? values.get(value.toLowerCase()) ?? null
  return {
    kind: find(taxonomy.kinds, used.kind),
    product: find(taxonomy.products, used.product),
    component: find(taxonomy.components, used.component),
    version: (value) => (isReaderVersion(value) ? value : null),
  }
}
