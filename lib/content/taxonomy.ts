import { z } from 'zod'
import { sectionMeanings } from './article.ts'
import { spellings, termKey } from './find-term.ts'
import { createNearest } from './nearest.ts'
import { audiences } from './schema.ts'

const termSchema = z.strictObject({
  /** Used in addresses and frontmatter; never changes. */
  id: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u),
  /** Name per locale. */
  label: z.record(z.string(), z.string()),
  /** Other spellings that mean the same. */
  aliases: z.array(z.string()).default([]),
})

/** Pages sort and are named by the language, for which its id must be a language tag (BCP 47). */
const localeSchema = termSchema.extend({
  id: termSchema.shape.id.refine(isLanguageTag, {
    error: ({ input }) => `"${input}" is no language tag, such as en, zh-Hans or pt-BR (with hyphens)`,
  }),
})

const kindSchema = termSchema.extend({ requires: z.array(z.enum(sectionMeanings)).default([]) })
const environmentSchema = termSchema.extend({ hints: z.array(z.string()).default([]) })

/** What `taxonomy.yaml` holds. */
export const taxonomySchema = z.strictObject({
  locales: z.array(localeSchema).min(1),
  audiences: z.array(termSchema.extend({ id: z.enum(audiences) })).default([]),
  kinds: z.array(kindSchema).default([]),
  products: z.array(termSchema).default([]),
  components: z.array(termSchema).default([]),
  environment: z.array(environmentSchema).default([]),
  sections: z.array(termSchema.extend({ id: z.enum(sectionMeanings) })).default([]),
})

export type Term = z.output<typeof termSchema>
export type Taxonomy = z.output<typeof taxonomySchema>

export { findTerm, labelOf, termKey } from './find-term.ts'

/** Names of terms are short: a letter is a larger part of them. */
const termShare = 0.5

/** The known term whose spelling is nearest, when it is near enough to be meant. */
export function nearestTerm<T extends Term>(terms: readonly T[], name: string): T | undefined {
  const named = terms.flatMap((term) => spellings(term).map((spelling) => ({ term, key: termKey(spelling) })))
  return createNearest(named, ({ key }) => key, termShare)(termKey(name))?.term
}

function isLanguageTag(id: string): boolean {
  try {
    return Intl.getCanonicalLocales(id).length === 1
  } catch {
    return false // that it throws is the answer
  }
}
