import { analyze } from './analyze.ts'
import type { SearchDocument, SearchSection } from './types.ts'

/** What a term of one language is likely to be in the other: terms and probabilities, best first. */
export type Lexicon = ReadonlyMap<string, readonly (readonly [string, number])[]>

/** Units longer than this say too little about which word stands for which. */
const maxUnitTerms = 40
const iterations = 4
const minProbability = 0.05
const maxTranslations = 4
/** Pairs of terms that met only once are chance. */
const minMeetings = 2

/**
 * Mines a lexicon from translation pairs: titles, headings and paragraphs that stand in the same
 * place of an article and its translation (IBM model 1, Brown et al. 1993). Nothing is known of
 * the languages, so any bilingual knowledge base gives its own. `from` is the language of queries.
 */
export function mineLexicon(from: readonly SearchDocument[], to: readonly SearchDocument[]): Lexicon {
  const twins = new Map(to.map((document) => [document.pair, document]))
  const units = from.flatMap((document) => {
    const twin = twins.get(document.pair)
    return twin ? alignedUnits(document, twin) : []
  })
  return estimate(units)
}

interface Unit {
  readonly source: readonly string[]
  readonly target: readonly string[]
}

function alignedUnits(document: SearchDocument, twin: SearchDocument): Unit[] {
  const units = [toUnit(document.title, twin.title)]
  if (document.sections.length !== twin.sections.length) return units.filter(isUseful)
  for (const [index, section] of document.sections.entries()) {
    const other = twin.sections[index]
    if (other) units.push(toUnit(section.heading, other.heading), ...alignedLines(section, other))
  }
  return units.filter(isUseful)
}

function alignedLines(section: SearchSection, other: SearchSection): Unit[] {
  const lines = section.prose.split('\n')
  const others = other.prose.split('\n')
  return lines.length === others.length ? lines.map((line, index) => toUnit(line, others[index] ?? '')) : []
}

function toUnit(source: string, target: string): Unit {
  return { source: translatable(source), target: translatable(target) }
}

/** Terms that are the same in both languages need no translation; single Han characters say too little. */
function translatable(text: string): string[] {
  return [...new Set(analyze(text))].filter((term) => /^(?:\p{Script=Han}{2}|[a-z]{3,})$/u.test(term))
}

function isUseful({ source, target }: Unit): boolean {
  const isShort = source.length <= maxUnitTerms && target.length <= maxUnitTerms
  return isShort && source.length > 0 && target.length > 0
}

/** Expectation maximisation over t(target | source), with counts kept per source term. */
function estimate(units: readonly Unit[]): Lexicon {
  const meetings = countMeetings(units)
  let table = new Map([...meetings].map(([source, targets]) => [source, uniform(targets)]))
  for (let round = 0; round < iterations; round += 1) {
    const next = new Map<string, Map<string, number>>()
    for (const { source, target } of units) {
      for (const word of target) {
        let sum = 0
        for (const term of source) sum += table.get(term)?.get(word) ?? 0
        if (sum === 0) continue
        for (const term of source) {
          const share = (table.get(term)?.get(word) ?? 0) / sum
          if (share === 0) continue
          const counts = next.get(term) ?? new Map<string, number>()
          counts.set(word, (counts.get(word) ?? 0) + share)
          next.set(term, counts)
        }
      }
    }
    table = new Map([...next].map(([term, counts]) => [term, normalise(counts)]))
  }
  return new Map([...table].flatMap(([term, words]) => best(term, words)))
}

function countMeetings(units: readonly Unit[]): Map<string, Map<string, number>> {
  const meetings = new Map<string, Map<string, number>>()
  for (const { source, target } of units) {
    for (const term of source) {
      const counts = meetings.get(term) ?? new Map<string, number>()
      for (const word of target) counts.set(word, (counts.get(word) ?? 0) + 1)
      meetings.set(term, counts)
    }
  }
  return meetings
}

function uniform(targets: ReadonlyMap<string, number>): Map<string, number> {
  const kept = [...targets].filter(([, count]) => count >= minMeetings)
  return new Map(kept.map(([word]) => [word, 1 / kept.length]))
}

function normalise(counts: ReadonlyMap<string, number>): Map<string, number> {
  const sum = [...counts.values()].reduce((total, count) => total + count, 0)
  return new Map([...counts].map(([word, count]) => [word, count / sum]))
}

function best(term: string, words: ReadonlyMap<string, number>): [string, [string, number][]][] {
  const kept = [...words]
    .filter(([word, probability]) => probability >= minProbability && word !== term)
    .sort((a, b) => b[1] - a[1])
    .slice(0, maxTranslations)
  return kept.length > 0 ? [[term, kept]] : []
}
