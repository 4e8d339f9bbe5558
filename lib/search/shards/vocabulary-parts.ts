import type { AnalyzedGroups, VocabularySource } from '../vocabulary.ts'
import { foreignVocabularyName, type IndexHead, vocabularyName } from './outline.ts'
import { readJson, type ShardStore } from './shard-store.ts'

/** A part with more of the entries than this saves too little to be worth a second one. */
const mostKept = 0.75

/** Entries that were left out of a group, each with its place there. */
type ForeignEntries = readonly (readonly (readonly [at: number, terms: readonly string[]])[])[]

/** A vocabulary in the part that every query needs and, where that pays, one that only queries with Han need. */
export interface CutVocabulary {
  readonly usual: AnalyzedGroups
  readonly foreign: ForeignEntries | null
}

/**
 * Cuts off what a query of Latin letters can neither hold nor be answered by: entries of Han that no
 * article has in full. In an English index that is half of the vocabulary.
 */
export function cutVocabulary(groups: AnalyzedGroups, isKnown: (term: string) => boolean): CutVocabulary {
  const isUsual = (terms: readonly string[]) => !terms.some(hasHan) || terms.every(isKnown)
  const usual = groups.map((group) => group.filter(isUsual))
  if (usual.flat().length > mostKept * groups.flat().length) return { usual: groups, foreign: null }
  const foreign = groups.map((group) =>
    group.flatMap((terms, at) => (isUsual(terms) ? [] : [[at, terms] as const])),
  )
  return { usual, foreign }
}

/** The groups as they were before they were cut. */
export function joinVocabulary(usual: AnalyzedGroups, foreign: ForeignEntries): AnalyzedGroups {
  return usual.map((group, number) => {
    const joined = [...group]
    for (const [at, terms] of foreign[number] ?? []) joined.splice(at, 0, terms)
    return joined
  })
}

/** The vocabulary of an index in one part or two. */
export interface VocabularyParts extends VocabularySource {
  /** The part for Latin letters: by its terms the postings are cut. */
  readonly usual: () => AnalyzedGroups
}

export function readVocabulary({ locale, hasForeign }: IndexHead, store: ShardStore): VocabularyParts {
  const usual = store.part(vocabularyName(locale), readJson<AnalyzedGroups>)
  const whole = store.part(foreignVocabularyName(locale), (bytes) =>
    joinVocabulary(usual(), readJson<ForeignEntries>(bytes)),
  )
  return { usual, groupsFor: (terms) => (hasForeign && terms.some(hasHan) ? whole() : usual()) }
}

/** Whether a text has a Han character. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}
