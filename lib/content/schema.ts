import { z } from 'zod'

export const states = ['draft', 'published', 'verified', 'deprecated'] as const
/** From the widest to the narrowest. */
export const audiences = ['public', 'partner', 'internal'] as const

/** Trimmed text with at least one character. */
const text = z.string().trim().min(1)

/**
 * The canonical metadata of an article, after all accepted spellings have been mapped
 * (see `normalise-frontmatter.ts`). The one place where the fields of an article are defined;
 * types, the JSON Schema for editors and the reference in `docs/writing.md` derive from it.
 */
export const articleMetaSchema = z.strictObject({
  id: text.nullable().meta({
    description: 'Permanent number; `/kb/KB26110002` leads here for ever. Shared by translations only',
    form: 'letters and digits',
    examples: ['KB26110002'],
  }),
  title: text.meta({
    description: 'Heading, window title, strongest search field (or one `#` heading)',
    form: 'text',
    examples: ['etcd refuses writes: mvcc: database space exceeded'],
  }),
  kind: text.nullable().meta({
    description: 'What sort of article; decides the required sections',
    form: 'id of the taxonomy',
    examples: ['troubleshooting'],
  }),
  products: z.array(text).meta({
    description: 'What it is about; at least one',
    form: 'ids of the taxonomy',
    examples: [['kubernetes', 'acp']],
  }),
  // Version expressions as the product writes them. Empty means not stated.
  versions: z.array(text).meta({
    description:
      'In which versions of these products it holds. Leave it out when that does not matter; the page then says "not stated"',
    form: 'version expressions',
    examples: [['4.1.0', '4.2.x', '>=4.3']],
  }),
  components: z.array(text).meta({
    description: 'Parts concerned; a filter of the search',
    form: 'ids of the taxonomy, or free names in lower case',
    examples: [['etcd', 'kube-apiserver']],
  }),
  environment: z.record(text, text).meta({
    description:
      'Where it was seen; a panel of names and values. Names of the taxonomy are translated, others are shown as written',
    form: 'map',
    examples: [{ cni: 'Kube-OVN v1.9' }],
  }),
  symptoms: z.array(text).meta({
    description: 'Short sentences that a customer would say',
    form: 'list of text',
    examples: [['Nodes turn NotReady']],
  }),
  errors: z.array(text).meta({
    description: 'Literal error lines, without timestamps and ids',
    form: 'list of text',
    examples: [['etcdserver: mvcc: database space exceeded']],
  }),
  keywords: z.array(text).meta({
    description: 'Words that readers type and that stand nowhere else: synonyms, abbreviations',
    form: 'list of text',
    examples: [['NOSPACE', 'defrag']],
  }),
  audience: z.enum(audiences).meta({
    description: 'Who may read it; `public` unless given. Anything unknown counts as `internal`',
    examples: ['public'],
  }),
  state: z.enum(states).meta({
    description: 'Where it is in its life; `published` unless given. A draft can be read, under a notice',
    examples: ['verified'],
  }),
  replacedBy: text.nullable().meta({
    description: 'For `deprecated`: the article that replaces it',
    form: 'id',
    examples: ['KB26110009'],
  }),
  reason: text.nullable().meta({
    description: 'For `deprecated`: why',
    form: 'text',
    examples: ['Corrected in 4.3'],
  }),
  verified: z
    .strictObject({ date: z.iso.date(), version: text.nullable(), by: text.nullable() })
    .nullable()
    .meta({
      description: 'What was tried, when, by whom or by which script',
      form: 'map: `date`, `version`, `by`',
      examples: [{ date: '2026-11-24', version: 'etcd 3.4.23', by: 'QA' }],
    }),
  related: z.array(text).meta({
    description: 'Articles to be read as well; the page adds those that it finds alike',
    form: 'list of ids',
    examples: [['KB26110009']],
  }),
  aliases: z.array(text).meta({
    description: 'Old ids, addresses and page numbers that must keep working under `/kb/`',
    form: 'list of text, in quotes',
    examples: [['page-id:257263084', '/knowledge/en/solutions/X.html']],
  }),
  originalTitle: text
    .nullable()
    .meta({ description: 'Title in the system that it came from', form: 'text', examples: [] }),
  updated: z.iso
    .date()
    .nullable()
    .meta({
      description: "Date of the last real change; the file's last commit unless given",
      form: '`YYYY-MM-DD`',
      examples: ['2026-11-24'],
    }),
  sourceSHA: text.nullable().meta({
    description: 'For translations: sha256 of the source file',
    form: '64 hexadecimal digits',
    examples: [],
  }),
})

export type ArticleMeta = z.output<typeof articleMetaSchema>
