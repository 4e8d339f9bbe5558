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
 * articles to its share of general language, to the power of 0.3, between 0.3 and 1
 * (docs/decisions/0020).
 */
export class EverydayWords {
  private readonly general = new Map<string, number>()
  private readonly here = new Map<string, number>()
  private generalTotal = 0
  private total = 0

  constructor(words: WordCounts) {
    for (const [word, count] of words) {
      for (const term of new Set(analyze(word))) {
        increase(this.general, term, count)
        this.generalTotal += count
      }
    }
  }

  /** Counts the terms of a document. */
  add({ fields }: DocumentTerms): void {
    if (this.generalTotal === 0) return
    for (const name of ['title', 'headings', 'body', 'code'] as const) {
      for (const [term, count] of fields[name].counts) {
        this.total += count
        if (this.general.has(term)) increase(this.here, term, count)
      }
    }
  }

  /** The factors of the terms that count less. */
  factors(): Map<string, number> {
    const ratio = this.generalTotal / Math.max(1, this.total)
    const factors = new Map<string, number>()
    for (const [term, count] of this.here) {
      const factor = Math.max(least, ((count * ratio) / (this.general.get(term) ?? 0)) ** power)
      if (factor < noticeable) factors.set(term, Math.round(factor * 100) / 100)
    }
    return factors
  }
}

function increase(counts: Map<string, number>, term: string, count: number): void {
  counts.set(term, (counts.get(term) ?? 0) + count)
}
