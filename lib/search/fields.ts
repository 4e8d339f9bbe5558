import { analyze } from './analyze.ts'
import { isErrorLine, linePairs } from './log/templates.ts'
import type { SearchDocument } from './types.ts'

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
  code: 0.7,
  screenshots: 0.4,
} as const

export type FieldName = keyof typeof fieldWeights

export const fieldNames = Object.keys(fieldWeights) as readonly FieldName[]

/** Everything that is known of a document as terms. */
export interface DocumentTerms {
  readonly fields: Readonly<Record<FieldName, FieldTerms>>
  /** Title, symptoms and first section with prose: what the article says it is about. */
  readonly head: FieldTerms
  /** Neighbouring words of the lines that a log may hold (log/templates.ts); they hold a space. */
  readonly pairs: FieldTerms
}

/** A first section shorter than this says nothing. */
const shortestLead = 40

/** The terms of a document. `names` holds ids, keywords, components, products and the environment. */
export function documentTerms(document: SearchDocument): DocumentTerms {
  const { title, symptoms, errors } = document
  const sections = document.sections.filter((section) => !section.screenshot)
  const screenshots = document.sections.filter((section) => section.screenshot)
  const lead = sections.find((section) => section.prose.length > shortestLead)
  const lines = document.sections.flatMap((section) => section.code.flatMap((block) => block.split('\n')))
  return {
    fields: {
      title: countTerms([title]),
      symptoms: countTerms([...symptoms, ...errors]),
      headings: countTerms(sections.map((section) => section.heading)),
      names: countTerms(namesOf(document)),
      body: countTerms(sections.map((section) => section.prose)),
      code: countTerms(sections.flatMap((section) => section.code)),
      screenshots: countTerms(screenshots.flatMap((section) => section.code)),
    },
    head: countTerms([title, ...symptoms, lead?.prose ?? '']),
    pairs: count([...errors, ...lines.filter(isErrorLine)].flatMap(linePairs)),
  }
}

function namesOf(document: SearchDocument): string[] {
  const environment = document.environment.map(({ name, value }) => `${name} ${value}`)
  // Of old addresses only the whole is a name; their folders and endings are the same in every article.
  const ids = [document.id ?? '', ...document.aliases.filter((alias) => !alias.includes('/'))]
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
