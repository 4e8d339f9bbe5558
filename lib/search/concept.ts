export interface WeightedTerm {
  readonly term: string
  /** How much the term counts, over 0 to 1. */
  readonly weight: number
}

/** Another way to say what was typed: a document has it when it has all the terms. */
export interface Alternative {
  readonly terms: readonly string[]
  readonly weight: number
  /** Number of the group of the vocabulary that it is from; undefined for what is from no group. */
  readonly group?: number
}

/**
 * One thing that a query asks for. A document gets the worth of the terms that it has, or that of
 * its best alternative if that is more: never both, since they mean the same.
 */
export interface QueryConcept {
  readonly terms: readonly WeightedTerm[]
  readonly alternatives: readonly Alternative[]
  /**
   * The same terms as shorter concepts, where those have alternatives too: `mail not sent` is one, and so is `mail`.
   * What the terms give is then the sum of what these give, so that no phrase of a vocabulary hides its words.
   */
  readonly parts?: readonly QueryConcept[]
}

/** All other ways to say a concept or one of its parts. */
export function alternativesOf({ alternatives, parts = [] }: QueryConcept): Alternative[] {
  return [...alternatives, ...parts.flatMap(alternativesOf)]
}

/** Concepts of single terms. */
export function plainConcepts(terms: readonly WeightedTerm[]): QueryConcept[] {
  return terms.map((term) => ({ terms: [term], alternatives: [] }))
}

/** Leaves out terms that occurred before: a query does not become another one by saying a word twice. */
export function withoutRepeats(concepts: readonly QueryConcept[]): QueryConcept[] {
  const seen = new Set<string>()
  return concepts.flatMap((concept) => {
    const fresh = concept.terms.filter(({ term }) => !seen.has(term))
    for (const { term } of fresh) seen.add(term)
    if (fresh.length === concept.terms.length) return [concept]
    return fresh.length > 0 ? [{ terms: fresh, alternatives: concept.alternatives }] : []
  })
}
