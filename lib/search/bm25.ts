import type { FieldTerms } from './fields.ts'

/**
 * Saturation and length normalisation. Long pages want late saturation and strong
 * normalisation; both figures barely matter around these values (docs/decisions/0020).
 */
export interface Bm25Parameters {
  readonly k1: number
  readonly b: number
}

/** One weighted field of a document. */
export interface WeightedField {
  readonly terms: FieldTerms
  readonly weight: number
  /** Mean length of the field over all documents. */
  readonly meanLength: number
}

/**
 * The share that each term of a document contributes to a score, over 0 to 1, without its rarity
 * (BM25F: Robertson, Zaragoza and Taylor, CIKM 2004). The rarity is a matter of the query.
 */
export function impacts(fields: readonly WeightedField[], { k1, b }: Bm25Parameters): Map<string, number> {
  const frequencies = new Map<string, number>()
  for (const { terms, weight, meanLength } of fields) {
    const normalisation = 1 - b + (b * terms.length) / Math.max(meanLength, 1)
    for (const [term, count] of terms.counts) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + (weight * count) / normalisation)
    }
  }
  for (const [term, frequency] of frequencies) frequencies.set(term, frequency / (k1 + frequency))
  return frequencies
}

/** How much a term tells: log of the odds that a document lacks it; never negative. */
export function rarity(documentFrequency: number, total: number): number {
  return Math.log(1 + (total - documentFrequency + 0.5) / (documentFrequency + 0.5))
}

/** Mean length of a field. */
export function meanLength(fields: readonly FieldTerms[]): number {
  return fields.reduce((sum, field) => sum + field.length, 0) / Math.max(fields.length, 1)
}
