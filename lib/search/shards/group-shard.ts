import type { SearchIndex } from '../build-index.ts'
import { slots } from '../impact-slots.ts'
import { ByteReader } from '../pack/byte-reader.ts'
import { ByteWriter } from '../pack/byte-writer.ts'
import type { PackedPostings } from '../pack/postings-codec.ts'
import type { Entry } from '../vocabulary.ts'
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

/** Factors have two decimals. */
const hundredths = 100

export function writeGroupShard(
  groups: Groups,
  index: Pick<SearchIndex, 'postings' | 'everyday'>,
): Uint8Array<ArrayBuffer> {
  const { postings, everyday } = index
  const writer = new ByteWriter()
  writer.text(groups.map((group) => group.map((entry) => entry.join(' ')).join('\n')).join('\n\n'))
  for (const term of termsOf(groups)) {
    writer.number(postings.frequency(term))
    writer.number(Math.round((everyday.get(term) ?? 1) * hundredths))
  }
  const lists = entriesOf(groups).map((terms) => havingAll(terms.map((term) => find(index, term))))
  for (const { ids } of lists) writeSteps(writer, ids)
  for (const { slotsOf } of lists) for (const row of slotsOf) for (const slot of row) writer.byte(slot)
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
    facts.set(term, { frequency: reader.number(), everyday: reader.number() / hundredths })
  const entries = entriesOf(groups)
  const ids = entries.map(() => readSteps(reader))
  return {
    groups,
    facts,
    entries: entries.map((terms, at) => ({
      terms,
      lists: terms.map(() => Uint32Array.from(ids[at] ?? [], (id) => id * slots + reader.byte())),
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

/** The documents that all of the lists have, and their slots in each list. */
function havingAll(lists: readonly PackedPostings[]): {
  readonly ids: readonly number[]
  readonly slotsOf: readonly (readonly number[])[]
} {
  const rows = lists.map(
    (list) => new Map(Array.from(list, (entry) => [Math.floor(entry / slots), entry % slots])),
  )
  const ids = [...(rows[0]?.keys() ?? [])].filter((id) => rows.every((row) => row.has(id)))
  return { ids, slotsOf: rows.map((row) => ids.map((id) => row.get(id) ?? 0)) }
}
