import type { SearchIndex } from '../build-index.ts'
import { ByteReader } from '../pack/byte-reader.ts'
import { ByteWriter } from '../pack/byte-writer.ts'
import { idOf, type PackedPostings, readSlots, writeSlots } from '../pack/postings-codec.ts'
import type { Entry } from '../vocabulary.ts'
import { readFactor, writeFactor } from './everyday-factor.ts'
import { readSteps, writeSteps } from './steps.ts'

type Groups = readonly (readonly Entry[])[]

/** Groups of a vocabulary, and all that a query needs to know of their entries as alternatives. */
export interface GroupShard {
  readonly groups: Groups
  /** What an index knows of each term of these groups. */
  readonly facts: ReadonlyMap<string, TermFacts>
  /** The terms of each entry, each once, with their postings: those of the documents alone that have all of them. */
  readonly entries: readonly { readonly terms: Entry; readonly lists: readonly PackedPostings[] }[]
}

export interface TermFacts {
  readonly frequency: number
  /** Factor of an everyday word; 1 for all others. */
  readonly everyday: number
}

/** An entry by its terms, each once. */
export function entryKey(terms: readonly string[]): string {
  return [...new Set(terms)].join(' ')
}

export function writeGroupShard(
  groups: Groups,
  index: Pick<SearchIndex, 'postings' | 'everyday'>,
): Uint8Array<ArrayBuffer> {
  const { postings, everyday } = index
  const writer = new ByteWriter()
  writer.text(groups.map((group) => group.map((entry) => entry.join(' ')).join('\n')).join('\n\n'))
  for (const term of termsOf(groups)) {
    writer.number(postings.frequency(term))
    writeFactor(writer, everyday.get(term))
  }
  const entries = entriesOf(groups).map((terms) => havingAll(terms.map((term) => find(index, term))))
  // The lists of an entry have the same documents.
  for (const [list = none] of entries) writeSteps(writer, Array.from(list, idOf))
  for (const list of entries.flat()) writeSlots(writer, list)
  return writer.finish()
}

export function readGroupShard(bytes: Uint8Array): GroupShard {
  const reader = new ByteReader(bytes)
  const groups = reader
    .text()
    .split('\n\n')
    .map((group) => (group === '' ? [] : group.split('\n').map((entry) => entry.split(' '))))
  const facts = new Map<string, TermFacts>()
  for (const term of termsOf(groups))
    facts.set(term, { frequency: reader.number(), everyday: readFactor(reader) })
  const entries = entriesOf(groups)
  const ids = entries.map(() => readSteps(reader))
  return {
    groups,
    facts,
    entries: entries.map((terms, at) => ({
      terms,
      lists: terms.map(() => readSlots(reader, ids[at] ?? [])),
    })),
  }
}

function termsOf(groups: Groups): Set<string> {
  return new Set(groups.flat(2))
}

/** The terms of each entry, each once; an entry that several of the groups have comes once. */
function entriesOf(groups: Groups): string[][] {
  const entries = new Map(groups.flat().map((entry) => [entryKey(entry), [...new Set(entry)]]))
  return [...entries.values()]
}

const none = new Uint32Array(0)

function find({ postings }: Pick<SearchIndex, 'postings'>, term: string): PackedPostings {
  return postings.table.find(term) ?? none
}

/** Of each list the documents that all of them have. */
function havingAll(lists: readonly PackedPostings[]): PackedPostings[] {
  const documents = lists.map((list) => new Set(Array.from(list, idOf)))
  return lists.map((list) => list.filter((entry) => documents.every((ids) => ids.has(idOf(entry)))))
}
