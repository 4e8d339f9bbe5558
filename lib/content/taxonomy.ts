import { distance } from 'fastest-levenshtein'
import { z } from 'zod'
import { sectionMeanings } from './article.ts'
import { audiences } from './schema.ts'

const termSchema = z.strictObject({
  /** Used in addresses and frontmatter; never changes. */
  id: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u),
  /** Name per locale. */
  label: z.record(z.string(), z.string()),
  /** Other spellings that mean the same. */
  aliases: z.array(z.string()).default([]),
})

const kindSchema = termSchema.extend({ requires: z.array(z.enum(sectionMeanings)).default([]) })
const environmentSchema = termSchema.extend({ hints: z.array(z.string()).default([]) })

/** What `taxonomy.yaml` holds. */
export const taxonomySchema = z.strictObject({
  locales: z.array(termSchema).min(1),
  audiences: z.array(termSchema.extend({ id: z.enum(audiences) })).default([]),
  kinds: z.array(kindSchema).default([]),
  products: z.array(termSchema).default([]),
  components: z.array(termSchema).default([]),
  environment: z.array(environmentSchema).default([]),
  sections: z.array(termSchema.extend({ id: z.enum(sectionMeanings) })).default([]),
})

export type Term = z.output<typeof termSchema>
export type Taxonomy = z.output<typeof taxonomySchema>

/** The form of a name in which spellings meet: `Known Issue`, `KnownIssue`, `known_issue`. */
export function termKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-./·]+/gu, '')
}

/** The term that a name stands for, by id, label in any language, or alias. */
export function findTerm<T extends Term>(terms: readonly T[], name: string): T | undefined {
  const index = indexOf(terms).get(termKey(name))
  return index === undefined ? undefined : terms[index]
}

const indexes = new WeakMap<readonly Term[], ReadonlyMap<string, number>>()

/** Positions of terms by the key of each spelling; of two terms with one spelling the first has it. */
function indexOf(terms: readonly Term[]): ReadonlyMap<string, number> {
  const known = indexes.get(terms)
  if (known) return known
  const index = new Map<string, number>()
  terms.forEach((term, position) => {
    for (const key of spellings(term).map(termKey)) if (!index.has(key)) index.set(key, position)
  })
  indexes.set(terms, index)
  return index
}

/** The known term whose spelling is nearest, when it is near enough to be meant. */
export function nearestTerm<T extends Term>(terms: readonly T[], name: string): T | undefined {
  const key = termKey(name)
  let best: { term: T; score: number } | null = null
  for (const term of terms) {
    for (const spelling of spellings(term)) {
      const candidate = termKey(spelling)
      const score = distance(key, candidate) / Math.max(key.length, candidate.length, 1)
      if (!best || score < best.score) best = { term, score }
    }
  }
  return best && best.score <= 0.5 ? best.term : undefined
}

/** Name of a term in a language, else in the first one that it has, else its id. */
export function labelOf(term: Term, locale: string): string {
  return term.label[locale] ?? Object.values(term.label)[0] ?? term.id
}

function spellings(term: Term): string[] {
  return [term.id, ...Object.values(term.label), ...term.aliases]
}
