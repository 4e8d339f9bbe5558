import { analyze } from './analyze.ts'
import type { Alternative, QueryTerm } from './rank.ts'

/** Groups of words that mean the same, as `vocabulary.yaml` of a content folder has them. */
export type VocabularyGroups = readonly (readonly string[])[]

/** What another word of the same meaning is worth, against the word that was typed. */
const alternativeWeight = 0.7
/** A word that more documents than this share have needs no other words to be found by. */
const commonShare = 0.25

interface Entry {
  /** The terms by which the entry is recognised and found. */
  readonly terms: readonly string[]
  readonly group: number
}

export interface Vocabulary {
  /** Gives terms their alternatives where the query holds an entry of a group. */
  readonly expand: (terms: readonly QueryTerm[], text: string, known: TermFrequencies) => QueryTerm[]
}

interface TermFrequencies {
  readonly documentFrequency: (term: string) => number
  readonly total: number
}

/** Prepares the groups for look-ups. */
export function createVocabulary(groups: VocabularyGroups): Vocabulary {
  const entries = groups.flatMap((group, number): Entry[] =>
    group
      .map((entry) => ({ terms: entryTerms(entry), group: number }))
      .filter(({ terms }) => terms.length > 0),
  )
  const byFirst = new Map<string, Entry[]>()
  for (const entry of entries) {
    const first = entry.terms[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
  }
  const byGroup = groups.map((_, number) => entries.filter((entry) => entry.group === number))
  return {
    expand: (terms, text, known) => {
      const sequence = sequenceOf(text)
      const joined = ` ${sequence.join(' ')} `
      const found = [...new Set(sequence)]
        .flatMap((term) => byFirst.get(term) ?? [])
        .filter((entry) => joined.includes(` ${entry.terms.join(' ')} `))
      const alternatives = new Map<string, Alternative[]>()
      for (const entry of found) {
        const anchor = rarest(entry.terms, known)
        if (known.documentFrequency(anchor) > commonShare * known.total) continue
        const others = (byGroup[entry.group] ?? [])
          .filter(
            (other) => other !== entry && other.terms.every((term) => known.documentFrequency(term) > 0),
          )
          .map((other) => ({ terms: other.terms, weight: alternativeWeight }))
        alternatives.set(anchor, [...(alternatives.get(anchor) ?? []), ...others])
      }
      return terms.map((term) => {
        const more = alternatives.get(term.term)
        return more ? { ...term, alternatives: [...(term.alternatives ?? []), ...more] } : term
      })
    },
  }
}

/** Han in pairs, since single characters mean too much; everything else as the analyser has it. */
function entryTerms(entry: string): string[] {
  return sequenceOf(entry)
}

function sequenceOf(text: string): string[] {
  return analyze(text).filter((term) => !/^\p{Script=Han}$/u.test(term))
}

function rarest(terms: readonly string[], known: TermFrequencies): string {
  return [...terms].sort((a, b) => known.documentFrequency(a) - known.documentFrequency(b))[0] ?? ''
}
