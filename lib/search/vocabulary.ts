import { analyze } from './analyze.ts'
import type { Alternative, QueryConcept } from './concept.ts'

/** Groups of words and phrases that mean the same, in any language, as `vocabulary.yaml` has them. */
export type VocabularyGroups = readonly (readonly string[])[]

/** The same groups with the terms of each entry, in the order in which the entry has them. */
export type AnalyzedGroups = readonly (readonly (readonly string[])[])[]

/** Where a vocabulary is read from. */
export interface VocabularySource {
  /** Groups with every entry that a query of these terms may hold, or be answered by. */
  readonly groupsFor: (terms: readonly string[]) => AnalyzedGroups
}

/** A vocabulary that is here as a whole. */
export interface WholeVocabulary extends VocabularySource {
  /** As `vocabulary.yaml` has them. */
  readonly groups: VocabularyGroups
}

export function wholeVocabulary(groups: VocabularyGroups): WholeVocabulary {
  let analyzed: AnalyzedGroups | null = null
  return {
    groups,
    groupsFor: () => {
      analyzed ??= groups.map((group) => group.map(analyze).filter((terms) => terms.length > 0))
      return analyzed
    },
  }
}

/** What another word of the same meaning is worth, against the word that was typed. */
const alternativeWeight = 0.6

export interface Vocabulary {
  /**
   * Cuts the terms of a query, in order, into concepts: the longest stretches that are entries of
   * the vocabulary, with the other entries of their groups as alternatives and the entries within
   * them as parts, and single terms.
   */
  readonly read: (terms: readonly string[]) => QueryConcept[]
}

interface Entry {
  readonly key: string
  readonly terms: readonly string[]
}

/** What is made of groups for look-ups. */
interface Lookup {
  readonly alternativesTo: (key: string) => readonly Alternative[] | null
  /** Terms of the longest entry. */
  readonly longest: number
}

/** Reads queries by the groups of a source, which are prepared once. */
export function createVocabulary(source: VocabularySource): Vocabulary {
  const prepared = new WeakMap<AnalyzedGroups, Lookup>()
  return {
    read: (terms) => {
      const groups = source.groupsFor(terms)
      const lookup = prepared.get(groups) ?? prepare(groups)
      prepared.set(groups, lookup)
      return cutIntoConcepts(terms, lookup)
    },
  }
}

function prepare(groups: AnalyzedGroups): Lookup {
  const groupsByKey = new Map<string, Set<readonly Entry[]>>()
  let longest = 1
  for (const group of groups.map((entries) => entries.map(toEntry))) {
    for (const { key, terms } of group) {
      groupsByKey.set(key, (groupsByKey.get(key) ?? new Set()).add(group))
      longest = Math.max(longest, terms.length)
    }
  }
  const known = new Map<string, readonly Alternative[]>()
  const alternativesTo = (key: string): readonly Alternative[] | null => {
    const before = known.get(key)
    const found = before ? undefined : groupsByKey.get(key)
    if (!found) return before ?? null
    const others = [...found].flat().filter((entry) => entry.key !== key)
    const unique = new Map(others.map((entry) => [entry.key, entry.terms]))
    const alternatives = [...unique.values()].map((terms) => ({ terms, weight: alternativeWeight }))
    known.set(key, alternatives)
    return alternatives
  }
  return { alternativesTo, longest }
}

function cutIntoConcepts(terms: readonly string[], { alternativesTo, longest }: Lookup): QueryConcept[] {
  const concepts: QueryConcept[] = []
  for (let at = 0; at < terms.length; ) {
    const { length, alternatives } = longestEntry(terms.slice(at, at + longest), alternativesTo)
    const own = terms.slice(at, at + length)
    const parts = length > 1 ? cutIntoConcepts(own, { alternativesTo, longest: length - 1 }) : []
    concepts.push({
      terms: own.map((term) => ({ term, weight: 1 })),
      alternatives,
      ...(parts.some((part) => part.alternatives.length > 0) && { parts }),
    })
    at += length
  }
  return concepts
}

function longestEntry(
  terms: readonly string[],
  alternativesTo: (key: string) => readonly Alternative[] | null,
): { length: number; alternatives: readonly Alternative[] } {
  for (let length = terms.length; length > 0; length -= 1) {
    const alternatives = alternativesTo(keyOf(terms.slice(0, length)))
    if (alternatives) return { length, alternatives }
  }
  return { length: 1, alternatives: [] }
}

function toEntry(terms: readonly string[]): Entry {
  return { key: keyOf(terms), terms: [...new Set(terms)] }
}

function keyOf(terms: readonly string[]): string {
  return terms.join('\u0001')
}
