import type { Section } from './article.ts'
import { readBodyMetadata } from './body-metadata.ts'
import { type FieldName, sortFields } from './field-names.ts'
import { type Field, type Frontmatter, readFrontmatter } from './frontmatter.ts'
import { collectReferences, type References } from './links.ts'
import { type ParsedBody, parseBody } from './markdown/parse-body.ts'
import { splitSections } from './markdown/sections.ts'
import { normaliseFrontmatter } from './normalise-frontmatter.ts'
import { outlineOf } from './outline.ts'
import { type ArticleMeta, articleMetaSchema } from './schema.ts'
import { outlineMeanings } from './section-meaning.ts'
import { readSymptoms } from './symptoms.ts'
import type { Taxonomy } from './taxonomy.ts'
import { parseVersions } from './versions.ts'

/** One file, read by itself: what it says and where it says it, before it is seen beside the others. */
export interface ParsedArticle {
  /** Path below the content root: `en/solutions/Foo_bar.md`. */
  readonly file: string
  readonly locale: string
  /** `file` without extension. */
  readonly path: string
  /** `path` without the locale. */
  readonly sourcePath: string
  readonly text: string
  readonly frontmatter: Frontmatter
  readonly fields: ReadonlyMap<FieldName, Field>
  readonly unknownFields: readonly Field[]
  readonly body: ParsedBody
  /** Added to a line of the body it gives the line of the file. */
  readonly lineOffset: number
  readonly meta: ArticleMeta
  readonly titleFrom: 'frontmatter' | 'heading' | 'file'
  readonly sections: readonly Section[]
  readonly references: References
}

/** Reads one article file. Never throws; `file` is its path below the content root. */
export function parseArticle(file: string, text: string, taxonomy: Taxonomy): ParsedArticle {
  const frontmatter = readFrontmatter(text)
  const { known, unknown } = sortFields(frontmatter.fields)
  const body = parseBody(frontmatter.body, { format: file.endsWith('.mdx') ? 'mdx' : 'md' })
  const lineOffset = frontmatter.bodyLine - 1
  const meanings = outlineMeanings(body.headings, taxonomy)
  const sections = splitSections(body.tree, body.headings).map((section): Section => {
    const index = section.heading ? body.headings.indexOf(section.heading) : -1
    return { ...section, meaning: meanings[index] ?? null }
  })
  const path = file.replace(/\.[^./]+$/, '')
  const named = normaliseFrontmatter(known, taxonomy)
  const { meta, titleFrom } = completeMeta(named, { body, meanings, path, taxonomy })
  return {
    file,
    locale: file.split('/')[0] ?? '',
    path,
    sourcePath: path.split('/').slice(1).join('/'),
    text,
    frontmatter,
    fields: known,
    unknownFields: unknown,
    body,
    lineOffset,
    meta,
    titleFrom,
    sections,
    references: collectReferences(body.tree, lineOffset),
  }
}

interface BodyContext {
  readonly body: ParsedBody
  readonly meanings: ReturnType<typeof outlineMeanings>
  readonly path: string
  readonly taxonomy: Taxonomy
}

/** Fills in from the body what the frontmatter does not say. */
function completeMeta(named: ArticleMeta, context: BodyContext) {
  const { body, meanings, path, taxonomy } = context
  const outline = outlineOf(body.tree, body.headings, meanings)
  const told = readBodyMetadata(outline, taxonomy)
  const seen = readSymptoms(outline, named.kind)
  const heading = body.headings.find((each) => each.depth === 1)?.text.trim()
  const title =
    named.title || heading || (path.split('/').at(-1) ?? path).replace(/[_-]+/g, ' ').trim() || path
  const versions = told.versions.flatMap((text) => parseVersions(text).expressions)
  const meta = articleMetaSchema.parse({
    ...named,
    title,
    versions: named.versions.length > 0 ? named.versions : [...new Set(versions)],
    components: named.components.length > 0 ? named.components : [...new Set(told.components)],
    environment: Object.keys(named.environment).length > 0 ? named.environment : told.environment,
    keywords: named.keywords.length > 0 ? named.keywords : [...told.keywords],
    symptoms: named.symptoms.length > 0 ? named.symptoms : [...seen.symptoms],
    errors: named.errors.length > 0 ? named.errors : [...seen.errors],
    aliases: [...new Set([...named.aliases, ...told.aliases])],
    originalTitle: named.originalTitle ?? told.originalTitle,
  } satisfies ArticleMeta)
  const titleFrom = named.title ? 'frontmatter' : heading ? 'heading' : 'file'
  return { meta, titleFrom } as const
}
