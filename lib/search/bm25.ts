import { type DocumentTerms, type FieldName, type FieldTerms, fieldNames, fieldWeights } from './fields.ts'

/** Saturation and length normalisation. */
interface Bm25Parameters {
  readonly k1: number
  readonly b: number
}

/** Long pages want late saturation and strong normalisation; the figures barely matter (docs/decisions/0020). */
const wholeDocument: Bm25Parameters = { k1: 3, b: 0.9 }
const shortText: Bm25Parameters = { k1: 1.2, b: 0.5 }
const errorLines: Bm25Parameters = { k1: 1.2, b: 0.3 }

/** What title, head and error lines add, as clauses of their own, to the document as a whole. */
export interface ClauseWeights {
  readonly title: number
  readonly head: number
  readonly pairs: number
  /** Per field, inside the document as a whole. */
  readonly fields: Readonly<Record<FieldName, number>>
}

export const clauseWeights: ClauseWeights = { title: 0.25, head: 0.3, pairs: 0.4, fields: fieldWeights }

/**
 * The share that each term of a document contributes to a score, over 0 to 1, without its rarity,
 * which is a matter of the query. BM25F over all fields (Robertson, Zaragoza and Taylor, CIKM
 * 2004), and BM25 of title and head beside it, since what an article is called counts more than
 * how often it says so.
 */
export function documentImpacts(
  documents: readonly DocumentTerms[],
  weights: ClauseWeights = clauseWeights,
): Map<string, number>[] {
  const greatest = 1 + weights.title + weights.head
  const mean = (pick: (document: DocumentTerms) => FieldTerms) =>
    Math.max(1, documents.reduce((sum, each) => sum + pick(each).length, 0) / Math.max(1, documents.length))
  const means = new Map(fieldNames.map((name) => [name, mean(({ fields }) => fields[name])]))
  const meanHead = mean(({ head }) => head)
  const meanPairs = mean(({ pairs }) => pairs)
  return documents.map(({ fields, head, pairs }) => {
    const impacts = new Map<string, number>()
    const add = (weight: number, shares: ReadonlyMap<string, number>) => {
      for (const [term, share] of shares) {
        impacts.set(term, (impacts.get(term) ?? 0) + (weight * share) / greatest)
      }
    }
    const weighted = fieldNames.map((name) => ({
      terms: fields[name],
      weight: weights.fields[name],
      mean: means.get(name) ?? 1,
    }))
    add(1, shares(weighted, wholeDocument))
    add(weights.title, shares([{ terms: fields.title, weight: 1, mean: means.get('title') ?? 1 }], shortText))
    add(weights.head, shares([{ terms: head, weight: 1, mean: meanHead }], shortText))
    add(weights.pairs, shares([{ terms: pairs, weight: 1, mean: meanPairs }], errorLines))
    return impacts
  })
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
