import { analyze } from './analyze.ts'
import { isErrorLine, linePairs } from './log/templates.ts'
import type { SearchDocument, SearchSection } from './types.ts'

/** A field of evidence: its terms and how often each occurs. */
export interface FieldTerms {
  readonly counts: ReadonlyMap<string, number>
  readonly length: number
}

/** What a match in a field is worth, against one in running text. */
export const fieldWeights = {
  title: 4,
  symptoms: 3,
  headings: 2,
  names: 2,
  body: 1,
  code: 1,
} as const

export type FieldName = keyof typeof fieldWeights

export const fieldNames: readonly FieldName[] = ['title', 'symptoms', 'headings', 'names', 'body', 'code']

/** The terms of a document by field. `names` holds ids, keywords, components, products and the environment. */
export function documentFields(document: SearchDocument): Record<FieldName, FieldTerms> {
  const sections = document.sections
  return {
    title: countTerms([document.title]),
    symptoms: countTerms([...document.symptoms, ...document.errors]),
    headings: countTerms(sections.map((section) => section.heading)),
    names: countTerms(namesOf(document)),
    body: countTerms(sections.map((section) => section.prose)),
    code: countTerms(sections.flatMap((section) => section.code)),
  }
}

/** The terms of one section: heading twice, since it says what the section is about. */
export function sectionTerms(section: SearchSection): FieldTerms {
  return countTerms([section.heading, section.heading, section.prose, ...section.code])
}

/** Title and first section with prose: what the article says it is about. */
export function headTerms(document: SearchDocument): FieldTerms {
  const first = document.sections.find((section) => section.prose.length > 40)
  return countTerms([document.title, ...document.symptoms, first?.prose ?? ''])
}

/** Neighbouring words of the lines that a log may hold, as terms of their own (log/templates.ts). */
export function errorPairs(document: SearchDocument): FieldTerms {
  const lines = document.sections.flatMap((section) => section.code.flatMap((block) => block.split('\n')))
  const pairs = [...document.errors, ...lines.filter(isErrorLine)].flatMap(linePairs)
  return count(pairs)
}

function namesOf(document: SearchDocument): string[] {
  const environment = document.environment.map(({ name, value }) => `${name} ${value}`)
  const ids = [document.id ?? '', ...document.aliases]
  return [...ids, ...document.keywords, ...document.components, ...document.products, ...environment]
}

function countTerms(texts: readonly string[]): FieldTerms {
  return count(texts.flatMap(analyze))
}

function count(terms: readonly string[]): FieldTerms {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return { counts, length: terms.length }
}
