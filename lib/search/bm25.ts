import { type DocumentTerms, type FieldName, type FieldTerms, fieldNames, fieldWeights } from './fields.ts'

/** Saturation and length normalisation. */
interface Bm25Parameters {
  readonly k1: number
  readonly b: number
}

const shortText: Bm25Parameters = { k1: 1.2, b: 0.5 }
const errorLines: Bm25Parameters = { k1: 1.2, b: 0.3 }

/** What title, head and error lines add, as clauses of their own, to the document as a whole. */
export interface ClauseWeights {
  readonly title: number
  readonly head: number
  readonly pairs: number
  /** Of the document as a whole. Long pages want late saturation and strong normalisation. */
  readonly document: Bm25Parameters
  /** Per field, inside the document as a whole. */
  readonly fields: Readonly<Record<FieldName, number>>
}

/** The figures barely matter (docs/decisions/0020). */
export const clauseWeights: ClauseWeights = {
  title: 0.25,
  head: 0.3,
  pairs: 0.4,
  document: { k1: 3, b: 0.9 },
  fields: fieldWeights,
}

/** Mean length over all documents of each field, head and pairs, at least 1. */
export type MeanLengths = Readonly<Record<FieldName | 'head' | 'pairs', number>>

/** The mean lengths of some documents. */
export function meanLengths(documents: readonly DocumentTerms[]): MeanLengths {
  const mean = (pick: (document: DocumentTerms) => FieldTerms) =>
    Math.max(1, documents.reduce((sum, each) => sum + pick(each).length, 0) / Math.max(1, documents.length))
  return {
    title: mean(({ fields }) => fields.title),
    symptoms: mean(({ fields }) => fields.symptoms),
    headings: mean(({ fields }) => fields.headings),
    names: mean(({ fields }) => fields.names),
    body: mean(({ fields }) => fields.body),
    code: mean(({ fields }) => fields.code),
    screenshots: mean(({ fields }) => fields.screenshots),
    head: mean(({ head }) => head),
    pairs: mean(({ pairs }) => pairs),
  }
}

/**
 * The share that each term of a document contributes to a score, over 0 to 1, without its rarity,
 * which is a matter of the query. BM25F over all fields (Robertson, Zaragoza and Taylor, CIKM
 * 2004), and BM25 of title and head beside it, since what an article is called counts more than
 * how often it says so.
 */
export function documentImpacts(
  { fields, head, pairs }: DocumentTerms,
  means: MeanLengths,
  weights: ClauseWeights = clauseWeights,
): Map<string, number> {
  const greatest = 1 + weights.title + weights.head
  const impacts = new Map<string, number>()
  const add = (weight: number, shares: ReadonlyMap<string, number>) => {
    for (const [term, share] of shares)
      impacts.set(term, (impacts.get(term) ?? 0) + (weight * share) / greatest)
  }
  const weighted = fieldNames.map((name) => ({
    terms: fields[name],
    weight: weights.fields[name],
    mean: means[name],
  }))
  add(1, shares(weighted, weights.document))
  add(weights.title, shares([{ terms: fields.title, weight: 1, mean: means.title }], shortText))
  add(weights.head, shares([{ terms: head, weight: 1, mean: means.head }], shortText))
  add(weights.pairs, shares([{ terms: pairs, weight: 1, mean: means.pairs }], errorLines))
  return impacts
}

interface WeightedField {
  readonly terms: FieldTerms
  readonly weight: number
  /** Mean length of the field over all documents, at least 1. */
  readonly mean: number
}

function shares(fields: readonly WeightedField[], { k1, b }: Bm25Parameters): Map<string, number> {
  const frequencies = new Map<string, number>()
  for (const { terms, weight, mean } of fields) {
    const factor = weight / (1 - b + (b * terms.length) / mean)
    for (const [term, count] of terms.counts) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + factor * count)
    }
  }
  for (const [term, frequency] of frequencies) frequencies.set(term, frequency / (k1 + frequency))
  return frequencies
}

/** How much a term tells: log of the odds that a document lacks it; never negative. */
export function rarity(documentFrequency: number, total: number): number {
  return Math.log(1 + (total - documentFrequency + 0.5) / (documentFrequency + 0.5))
}
