export interface WeightedTerm {
  readonly term: string
  /** How much the term counts, over 0 to 1. */
  readonly weight: number
}

/** Another way to say what was typed: a document has it when it has all the terms. */
export interface Alternative {
  readonly terms: readonly string[]
  readonly weight: number
}

/**
 * One thing that a query asks for. A document gets the worth of the terms that it has, or that of
 * its best alternative if that is more: never both, since they mean the same.
 */
export interface QueryConcept {
  readonly terms: readonly WeightedTerm[]
  readonly alternatives: readonly Alternative[]
}

/** Concepts of single terms. */
export function plainConcepts(terms: readonly WeightedTerm[]): QueryConcept[] {
  return terms.map((term) => ({ terms: [term], alternatives: [] }))
}

/** Leaves out terms that occurred before: a query does not become another one by saying a word twice. */
export function withoutRepeats(concepts: readonly QueryConcept[]): QueryConcept[] {
  const seen = new Set<string>()
  return concepts.flatMap(({ terms, alternatives }) => {
    const fresh = terms.filter(({ term }) => !seen.has(term))
    for (const { term } of fresh) seen.add(term)
    return fresh.length > 0 ? [{ terms: fresh, alternatives }] : []
  })
}
