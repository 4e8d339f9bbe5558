import { analyze } from './analyze.ts'
import type { DocumentTerms } from './fields.ts'

/** Words of general language and how often they occur there. */
export type WordCounts = Iterable<readonly [word: string, count: number]>

const power = 0.3
const least = 0.3
/** Factors above this change nothing. */
const noticeable = 0.97

/**
 * Everyday words (`cannot`, `morning`, `strange`) are rare in technical text, so that their rarity
 * there says more about style than about the matter. Each counts by the ratio of its share of the
 * articles to its share of general language, to the power of 0.3, between 0.3 and 1. Gives the
 * factors of the terms that count less (docs/decisions/0020).
 */
export function everydayFactors(words: WordCounts, documents: readonly DocumentTerms[]): Map<string, number> {
  const general = new Map<string, number>()
  for (const [word, count] of words) for (const term of new Set(analyze(word))) add(general, term, count)
  const here = new Map<string, number>()
  for (const { fields } of documents) {
    for (const name of ['title', 'headings', 'body', 'code'] as const) {
      for (const [term, count] of fields[name].counts) add(here, term, count)
    }
  }
  const ratio = sum(general) / Math.max(1, sum(here))
  const factors = new Map<string, number>()
  for (const [term, count] of here) {
    const factor = Math.max(least, ((count * ratio) / (general.get(term) ?? 0)) ** power)
    if (factor < noticeable) factors.set(term, Math.round(factor * 100) / 100)
  }
  return factors
}

function add(counts: Map<string, number>, term: string, count: number): void {
  counts.set(term, (counts.get(term) ?? 0) + count)
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0
  for (const count of counts.values()) total += count
  return total
}
