import type { AnalyzedGroups, VocabularySource } from '../vocabulary.ts'
import { type IndexHead, vocabularyName, wholeVocabularyName } from './outline.ts'
import { readJson, type ShardStore } from './shard-store.ts'

/** A part with more of the entries than this saves too little to be worth a second one. */
const mostKept = 0.75

/**
 * The groups without what a query of Latin letters can neither hold nor be answered by: entries of
 * Han that no article has in full. In an English index that is half of the vocabulary; where it is
 * little, as in a Chinese one, the groups as they are.
 */
export function usualGroups(groups: AnalyzedGroups, isKnown: (term: string) => boolean): AnalyzedGroups {
  const usual = groups.map((group) => group.filter((terms) => !terms.some(hasHan) || terms.every(isKnown)))
  return usual.flat().length > mostKept * groups.flat().length ? groups : usual
}

/** The vocabulary of an index in one part or two, of which a query needs one. */
export interface VocabularyParts extends VocabularySource {
  /** The part for Latin letters: by its terms the postings are cut. */
  readonly usual: () => AnalyzedGroups
}

export function readVocabulary({ locale, hasForeign }: IndexHead, store: ShardStore): VocabularyParts {
  const usual = store.part(vocabularyName(locale), readJson<AnalyzedGroups>)
  const whole = store.part(wholeVocabularyName(locale), readJson<AnalyzedGroups>)
  return { usual, groupsFor: (terms) => (hasForeign && terms.some(hasHan) ? whole() : usual()) }
}

/** Whether a text has a Han character. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}
