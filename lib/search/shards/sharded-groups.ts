import { ImpactIndex, type Postings, type TermLookup } from '../impact-index.ts'
import type { PackedPostings } from '../pack/postings-codec.ts'
import type { Entry } from '../vocabulary.ts'
import { entryKey, type GroupShard, readGroupShard, type TermFacts } from './group-shard.ts'
import { groupName, partOf } from './outline.ts'
import type { ShardStore } from './shard-store.ts'

/** The groups of a vocabulary, with what one index knows of their entries. */
export class ShardedGroups {
  private readonly parts: readonly (() => GroupShard)[]
  private readonly starts: readonly number[]
  private readonly known = new Map<string, TermFacts>()
  private readonly packed = new Map<string, PackedPostings>()
  private readonly held: ImpactIndex<TermLookup>

  /** `starts` has the number of the first group of each part. */
  constructor(starts: readonly number[], locale: string, store: ShardStore) {
    this.starts = starts
    this.parts = starts.map((_, part) => store.part(groupName(locale, part), (bytes) => this.keep(bytes)))
    this.held = new ImpactIndex<TermLookup>({
      find: (key) => this.packed.get(key) ?? null,
      frequency: (key) => this.packed.get(key)?.length ?? 0,
    })
  }

  /** The entries of a group. */
  entries(group: number): readonly Entry[] {
    const part = partOf(this.starts, group) ?? 0
    return this.parts[part]?.().groups[group - (this.starts[part] ?? 0)] ?? []
  }

  /** What is known of a term from the groups that were fetched; a term that none of them has is undefined. */
  facts(term: string): TermFacts | undefined {
    return this.known.get(term)
  }

  /** Postings of each term of an entry, of the documents that have all of them. */
  together(group: number, terms: Entry): Postings[] {
    this.entries(group) // fetched first, if it is not here
    return terms.map((_, place) => this.held.postings(keyOf(terms, place)))
  }

  private keep(bytes: Uint8Array): GroupShard {
    const shard = readGroupShard(bytes)
    for (const [term, facts] of shard.facts) this.known.set(term, facts)
    for (const { terms, lists } of shard.entries)
      for (const [place, list] of lists.entries()) this.packed.set(keyOf(terms, place), list)
    return shard
  }
}

function keyOf(terms: Entry, place: number): string {
  return `${place} ${entryKey(terms)}`
}
