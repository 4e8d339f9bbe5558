import { z } from 'zod'

export const states = ['draft', 'published', 'verified', 'deprecated'] as const
export const audiences = ['public', 'partner', 'internal'] as const

/** Trimmed text with at least one character. */
const text = z.string().trim().min(1)

/**
 * The canonical metadata of an article, after all accepted spellings have been mapped
 * (see `normalise-frontmatter.ts`). The one place where the fields of an article are defined;
 * types, the JSON Schema for editors and the reference in `docs/writing.md` derive from it.
 */
export const articleMetaSchema = z.strictObject({
  /** Permanent identifier, unique over all articles but shared by a translation pair: `KB250110001`. */
  id: text.nullable(),
  /** Page heading, window title and strongest search field. */
  title: text,
  /** One kind of the taxonomy: `troubleshooting`, `how-to` … */
  kind: text.nullable(),
  /** Taxonomy ids of the products concerned. */
  products: z.array(text),
  /** Version expressions as the product writes them: `4.1.0`, `4.2.x`, `>=4.3`. Empty means not stated. */
  versions: z.array(text),
  /** Taxonomy ids of components, or free names in lower case: `kube-ovn`. */
  components: z.array(text),
  /** Names and values of the environment in which the article holds: `{ kernel: '4.19.90' }`. */
  environment: z.record(text, text),
  /** Short sentences that a customer would say. */
  symptoms: z.array(text),
  /** Literal error lines. */
  errors: z.array(text),
  /** Extra search words. */
  keywords: z.array(text),
  /** Who may read it. An unknown value is treated as `internal`. */
  audience: z.enum(audiences),
  /** Where the article is in its life. */
  state: z.enum(states),
  /** Id of the article that replaces a deprecated one. */
  replacedBy: text.nullable(),
  /** Why the article is deprecated. */
  reason: text.nullable(),
  /** What was verified: the date, the product version and by whom or what. */
  verified: z.strictObject({ date: z.iso.date(), version: text.nullable(), by: text.nullable() }).nullable(),
  /** Old ids, old addresses, legacy page ids: `page-id:257263084`, `/knowledge/en/solutions/X.html`. */
  aliases: z.array(text),
  /** Title in the system that the article came from. */
  originalTitle: text.nullable(),
  /** Date of the last change, `YYYY-MM-DD`; the file's last commit unless given. */
  updated: z.iso.date().nullable(),
  /** sha256 of the source file that this translation was made from. */
  sourceSHA: text.nullable(),
})

export type ArticleMeta = z.output<typeof articleMetaSchema>
