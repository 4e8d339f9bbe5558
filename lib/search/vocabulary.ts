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

type Entry = readonly string[]

/** The entries that begin with the same terms, so that a query is read term by term. */
interface Node {
  readonly next: Map<string, Node>
  /** The groups of the entry that ends here. */
  readonly groups: Set<readonly Entry[]>
  /** The other entries of these groups, once they were asked for. */
  alternatives: readonly Alternative[] | null
}

/** Reads queries by the groups of a source, which are prepared once. */
export function createVocabulary(source: VocabularySource): Vocabulary {
  const prepared = new WeakMap<AnalyzedGroups, Node>()
  return {
    read: (terms) => {
      const groups = source.groupsFor(terms)
      const root = prepared.get(groups) ?? prepare(groups)
      prepared.set(groups, root)
      return cutIntoConcepts(terms, root, terms.length)
    },
  }
}

function prepare(groups: AnalyzedGroups): Node {
  const root = createNode()
  for (const group of groups) for (const entry of group) nodeOf(root, entry).groups.add(group)
  return root
}

function createNode(): Node {
  return { next: new Map(), groups: new Set(), alternatives: null }
}

/** The node at which an entry ends, made where it is missing. */
function nodeOf(root: Node, entry: Entry): Node {
  let node = root
  for (const term of entry) {
    const next = node.next.get(term) ?? createNode()
    node.next.set(term, next)
    node = next
  }
  return node
}

/** `longest` bounds the terms of an entry: the parts of a concept are shorter than it. */
function cutIntoConcepts(terms: readonly string[], root: Node, longest: number): QueryConcept[] {
  const concepts: QueryConcept[] = []
  for (let at = 0; at < terms.length; ) {
    const { length, alternatives } = longestEntry(terms, at, { root, longest })
    const own = terms.slice(at, at + length)
    const parts = length > 1 ? cutIntoConcepts(own, root, length - 1) : []
    concepts.push({
      terms: own.map((term) => ({ term, weight: 1 })),
      alternatives,
      ...(parts.some((part) => part.alternatives.length > 0) && { parts }),
    })
    at += length
  }
  return concepts
}

/** The longest entry that the terms from a place on begin with; the first term where none does. */
function longestEntry(
  terms: readonly string[],
  start: number,
  { root, longest }: { readonly root: Node; readonly longest: number },
): { length: number; alternatives: readonly Alternative[] } {
  let found: { readonly length: number; readonly node: Node } | null = null
  let node: Node | undefined = root
  for (let length = 1; length <= longest; length += 1) {
    node = node.next.get(terms[start + length - 1] ?? '')
    if (!node) break
    if (node.groups.size > 0) found = { length, node }
  }
  if (!found) return { length: 1, alternatives: [] }
  const { length } = found
  return { length, alternatives: alternativesAt(found.node, terms.slice(start, start + length)) }
}

function alternativesAt(node: Node, entry: Entry): readonly Alternative[] {
  if (node.alternatives) return node.alternatives
  const own = keyOf(entry)
  const others = new Map([...node.groups].flat().map((other) => [keyOf(other), other]))
  others.delete(own)
  node.alternatives = Array.from(others.values(), (other) => ({
    terms: [...new Set(other)],
    weight: alternativeWeight,
  }))
  return node.alternatives
}

function keyOf(terms: readonly string[]): string {
  return terms.join('\u0001')
}
