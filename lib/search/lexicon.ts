import { alignedTexts } from './aligned-texts.ts'
import { analyze } from './analyze.ts'
import { translationTable, type Unit } from './translation-model.ts'
import type { SearchDocument } from './types.ts'

/** What a term of one language is likely to be in the other: terms and probabilities, best first. */
export type Lexicon = ReadonlyMap<string, readonly (readonly [string, number])[]>

/** Longer texts say too little about which word stands for which. */
const longestUnit = 60
/** More texts teach little more: of larger knowledge bases a sample is read. */
const mostUnits = 30_000
const minProbability = 0.1
const mostTranslations = 3

/**
 * Mines a lexicon from translation pairs. Nothing is known of the languages, so any bilingual
 * knowledge base gives its own; `from` is the language of queries.
 */
export function mineLexicon(from: readonly SearchDocument[], to: readonly SearchDocument[]): Lexicon {
  const twins = new Map(to.map((document) => [document.pair, document]))
  const units = from.flatMap((document) => {
    const twin = twins.get(document.pair)
    return twin ? alignedTexts(document, twin).map(([source, target]) => toUnit(source, target)) : []
  })
  const useful = units.filter(isUseful)
  const every = Math.ceil(useful.length / mostUnits)
  const table = translationTable(useful.filter((_, number) => number % every === 0))
  return new Map([...table].flatMap(([term, words]) => best(term, words)))
}

function toUnit(source: string, target: string): Unit {
  return { source: termsOf(source, /^\p{Script=Han}{2}$/u), target: termsOf(target, /^[a-z]{2,}$/) }
}

/** Single Han characters mean too much, and what both languages write in Latin letters needs no translation. */
function termsOf(text: string, wanted: RegExp): string[] {
  return [...new Set(analyze(text))].filter((term) => wanted.test(term))
}

function isUseful({ source, target }: Unit): boolean {
  return [source, target].every(({ length }) => length > 0 && length < longestUnit)
}

function best(term: string, words: ReadonlyMap<string, number>): [string, [string, number][]][] {
  const kept = [...words]
    .filter(([, probability]) => probability >= minProbability)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostTranslations)
    .map(([word, probability]): [string, number] => [word, Math.round(probability * 100) / 100])
  return kept.length > 0 ? [[term, kept]] : []
}
