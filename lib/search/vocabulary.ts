import { groupBy } from '../content/group-by.ts'
import { analyze } from './analyze.ts'
import type { Alternative, QueryConcept } from './concept.ts'
import { mapTogether, readBoth } from './not-loaded.ts'

/** Groups of words and phrases that mean the same, in any language, as `vocabulary.yaml` has them. */
export type VocabularyGroups = readonly (readonly string[])[]

/** The terms of a word or phrase of a group, in order. */
export type Entry = readonly string[]

/** An entry, and the numbers of the groups that have it, ascending. */
export interface EntryPlace {
  readonly entry: Entry
  readonly groups: readonly number[]
}

/** Where a vocabulary is read from. */
export interface VocabularySource {
  /** The entries whose first term this is. */
  readonly entriesFrom: (first: string) => readonly EntryPlace[]
  /** All entries of a group. */
  readonly group: (number: number) => readonly Entry[]
}

/** A vocabulary that is here as a whole. */
export interface WholeVocabulary extends VocabularySource {
  /** As `vocabulary.yaml` has them. */
  readonly groups: VocabularyGroups
  /** The same groups with the terms of each entry. */
  readonly analyzed: () => readonly (readonly Entry[])[]
}

export function wholeVocabulary(groups: VocabularyGroups): WholeVocabulary {
  let known: readonly (readonly Entry[])[] | null = null
  let places: ReadonlyMap<string, readonly EntryPlace[]> | null = null
  const analyzed = () => {
    known ??= groups.map((group) => group.map(analyze).filter((terms) => terms.length > 0))
    return known
  }
  return {
    groups,
    analyzed,
    entriesFrom: (first) => {
      places ??= placesByFirst(analyzed())
      return places.get(first) ?? []
    },
    group: (number) => analyzed()[number] ?? [],
  }
}

/** Where the entries of groups are, by their first terms. */
export function placesByFirst(groups: readonly (readonly Entry[])[]): Map<string, EntryPlace[]> {
  const numbers = new Map<string, { readonly entry: Entry; readonly groups: Set<number> }>()
  for (const [number, group] of groups.entries()) {
    for (const entry of group) {
      const key = keyOf(entry)
      const known = numbers.get(key) ?? { entry, groups: new Set() }
      known.groups.add(number)
      numbers.set(key, known)
    }
  }
  const places = Array.from(
    numbers.values(),
    ({ entry, groups }): EntryPlace => ({ entry, groups: [...groups] }),
  )
  return groupBy(places, ({ entry }) => entry[0] ?? '')
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

/** The entries that begin with the same terms, so that a query is read term by term. */
interface Node {
  readonly next: Map<string, Node>
  /** The groups of the entry that ends here. */
  groups: readonly number[]
  /** The other entries of these groups, once they were asked for. */
  alternatives: readonly Alternative[] | null
}

/** Terms of a query from a place on: the longest entry, or the first of them alone. */
interface Stretch {
  readonly terms: Entry
  /** Null for a term that is no entry. */
  readonly node: Node | null
}

/** Reads queries by the groups of a source; what begins with a term is prepared once. */
export function createVocabulary(source: VocabularySource): Vocabulary {
  const roots = new Map<string, Node>()
  const rootOf = (first: string): Node | null => {
    const known = roots.get(first)
    if (known) return known
    const places = source.entriesFrom(first)
    if (places.length === 0) return null
    const root = prepare(places)
    roots.set(first, root)
    return root
  }
  const conceptOf = ({ terms, node }: Stretch): QueryConcept => {
    const [alternatives, parts] = readBoth(
      () => (node ? alternativesAt(node, terms, source) : []),
      () => (terms.length > 1 ? mapTogether(cut(terms, terms.length - 1), conceptOf) : []),
    )
    return {
      terms: terms.map((term) => ({ term, weight: 1 })),
      alternatives,
      ...(parts.some((part) => part.alternatives.length > 0) && { parts }),
    }
  }
  /** `longest` bounds the terms of an entry: the parts of a concept are shorter than it. */
  const cut = (terms: readonly string[], longest: number): Stretch[] => {
    const stretches: Stretch[] = []
    for (let at = 0; at < terms.length; ) {
      const stretch = longestEntry(terms, at, { root: rootOf(terms[at] ?? ''), longest })
      stretches.push(stretch)
      at += stretch.terms.length
    }
    return stretches
  }
  return {
    read: (terms) => {
      mapTogether(new Set(terms), rootOf)
      return mapTogether(cut(terms, terms.length), conceptOf)
    },
  }
}

function prepare(places: readonly EntryPlace[]): Node {
  const root = createNode()
  for (const { entry, groups } of places) nodeOf(root, entry).groups = groups
  return root
}

function createNode(): Node {
  return { next: new Map(), groups: [], alternatives: null }
}

/** The node at which an entry ends, made where it is missing; the root is that of its first term. */
function nodeOf(root: Node, entry: Entry): Node {
  let node = root
  for (const term of entry.slice(1)) {
    const next = node.next.get(term) ?? createNode()
    node.next.set(term, next)
    node = next
  }
  return node
}

function longestEntry(
  terms: readonly string[],
  start: number,
  { root, longest }: { readonly root: Node | null; readonly longest: number },
): Stretch {
  let found: { readonly length: number; readonly node: Node | null } = { length: 1, node: null }
  let node = root ?? undefined
  for (let length = 1; node && length <= longest; length += 1) {
    if (node.groups.length > 0) found = { length, node }
    node = node.next.get(terms[start + length] ?? '')
  }
  return { terms: terms.slice(start, start + found.length), node: found.node }
}

function alternativesAt(node: Node, entry: Entry, source: VocabularySource): readonly Alternative[] {
  if (node.alternatives) return node.alternatives
  const groups = mapTogether(node.groups, (group) => ({ group, entries: source.group(group) }))
  const others = new Map(
    groups.flatMap(({ group, entries }) =>
      entries.map((other) => [keyOf(other), { terms: [...new Set(other)], group }] as const),
    ),
  )
  others.delete(keyOf(entry))
  node.alternatives = Array.from(others.values(), (other) => ({ ...other, weight: alternativeWeight }))
  return node.alternatives
}

function keyOf(terms: readonly string[]): string {
  return terms.join('\u0001')
}
