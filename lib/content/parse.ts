import type { Root } from 'mdast'
import type { Section } from './article.ts'
import { readBodyMetadata } from './body-metadata.ts'
import { isDiagram } from './compile/compiled-source.ts'
import { type FieldName, sortFields } from './field-names.ts'
import type { Finding } from './finding.ts'
import { type Field, type Frontmatter, readFrontmatter } from './frontmatter.ts'
import { languageOf } from './language-of.ts'
import { localeOfFile } from './locale-folder.ts'
import type { ParsedBody } from './markdown/parse-body.ts'
import { splitSections } from './markdown/sections.ts'
import { normaliseFrontmatter } from './normalise-frontmatter.ts'
import { outlineOf } from './outline.ts'
import { placeholderFields } from './placeholders/fields.ts'
import type { CodeBlock, Placeholder } from './placeholders/placeholder.ts'
import { readBody } from './read-body.ts'
import { collectReferences, type References } from './references.ts'
import { checkText } from './rules/check-text.ts'
import { type ArticleMeta, articleMetaSchema } from './schema.ts'
import { type HeadingMeaning, outlineMeanings } from './section-meaning.ts'
import { sketchOf } from './sketch.ts'
import type { SourceFile } from './source-file.ts'
import { readSymptoms } from './symptoms.ts'
import type { Taxonomy } from './taxonomy.ts'
import { parseVersions } from './versions.ts'
import { walk } from './walk.ts'
import { withoutExtension } from './without-extension.ts'

/**
 * One file, read by itself: what it says and where it says it, before it is seen beside the
 * others. Plain data without the tree of the body, so that it can cross to another thread.
 */
export interface ParsedArticle {
  readonly source: Omit<SourceFile, 'text'>
  /** Path below the content root: `en/solutions/Foo_bar.md`. */
  readonly file: string
  readonly locale: string
  /** `file` without extension. */
  readonly path: string
  /** `path` without the folder of the language, where there is one. */
  readonly sourcePath: string
  readonly frontmatter: Omit<Frontmatter, 'body'>
  readonly fields: ReadonlyMap<FieldName, Field>
  readonly unknownFields: readonly Field[]
  readonly body: Omit<ParsedBody, 'tree'> & { readonly isTooDeep: boolean }
  /** Added to a line of the body it gives the line of the file. */
  readonly lineOffset: number
  readonly meta: ArticleMeta
  readonly titleFrom: 'frontmatter' | 'heading' | 'file'
  readonly sections: readonly Section[]
  readonly references: References
  /** A sample of its word runs, to find others that say the same. */
  readonly sketch: readonly number[]
  readonly hasDiagrams: boolean
  readonly placeholders: readonly Placeholder[]
  /** What the rules that need the tree have found. */
  readonly textFindings: readonly Finding[]
}

/** An article and the tree of its body, whose lines are those of the body. */
export interface ParsedFile {
  readonly article: ParsedArticle
  readonly tree: Root
}

/** Reads one article file. Never throws, whatever the file holds. */
export function parseArticle({ text, ...source }: SourceFile, taxonomy: Taxonomy): ParsedFile {
  const { body: bodyText, ...frontmatter } = readFrontmatter(text)
  const { known, unknown } = sortFields(frontmatter.fields)
  const { tree, ...body } = readBody(bodyText, /\.mdx$/i.test(source.file) ? 'mdx' : 'md')
  const lineOffset = frontmatter.bodyLine - 1
  const meanings = outlineMeanings(body.headings, taxonomy)
  const byHeading = new Map(body.headings.map((heading, index) => [heading, meanings[index]?.meaning]))
  const path = withoutExtension(source.file)
  const locale = localeOfFile(source.file, taxonomy)
  const sourcePath = locale === null ? path : path.slice(path.indexOf('/') + 1)
  const named = normaliseFrontmatter(known, taxonomy)
  const sections = splitSections(tree, body.headings).map((section) => ({
    ...section,
    meaning: (section.heading && byHeading.get(section.heading)) ?? null,
  }))
  const article: Omit<ParsedArticle, 'textFindings'> = {
    source,
    file: source.file,
    locale: locale ?? languageOf(bodyText, taxonomy),
    path,
    sourcePath,
    frontmatter,
    fields: known,
    unknownFields: unknown,
    body,
    lineOffset,
    ...completeMeta(named, { tree, body, meanings, sourcePath, taxonomy }),
    sections,
    sketch: sketchOf(sections),
    references: collectReferences(tree, lineOffset),
    hasDiagrams: hasDiagrams(tree),
    placeholders: placeholderFields(codeBlocks(tree)),
  }
  return { article: { ...article, textFindings: checkText({ article, tree, bodyText }) }, tree }
}

interface BodyContext {
  readonly tree: Root
  readonly body: ParsedArticle['body']
  readonly meanings: readonly HeadingMeaning[]
  readonly sourcePath: string
  readonly taxonomy: Taxonomy
}

/** Fills in from the body what the frontmatter does not say. */
function completeMeta(
  named: ArticleMeta,
  { tree, body, meanings, sourcePath, taxonomy }: BodyContext,
): Pick<ParsedArticle, 'meta' | 'titleFrom'> {
  const outline = outlineOf(tree, body.headings, meanings)
  const told = readBodyMetadata(outline, taxonomy)
  const seen = readSymptoms(outline, named.kind, taxonomy)
  const heading = body.headings.find((each) => each.depth === 1)?.text.trim()
  const name = nameOf(sourcePath)
  const versions = told.versions.flatMap((text) => parseVersions(text).expressions)
  const meta = articleMetaSchema.parse({
    ...named,
    title: named.title || heading || name.replace(/[_-]+/g, ' ').trim() || name || sourcePath,
    versions: prefer(named.versions, versions),
    components: prefer(named.components, told.components),
    environment:
      Object.keys(named.environment).length > 0 ? named.environment : Object.fromEntries(told.environment),
    keywords: prefer(named.keywords, told.keywords),
    symptoms: prefer(named.symptoms, seen.symptoms),
    errors: prefer(named.errors, seen.errors),
    aliases: [...new Set([...named.aliases, ...told.aliases])],
    originalTitle: named.originalTitle ?? told.originalTitle,
  } satisfies ArticleMeta)
  return { meta, titleFrom: named.title ? 'frontmatter' : heading ? 'heading' : 'file' }
}

/** The name of a file; of the index of a folder, which says nothing, that of the folder. */
function nameOf(sourcePath: string): string {
  const [name = '', folder] = sourcePath.split('/').reverse()
  return /^(?:_?index|readme)$/i.test(name) && folder ? folder : name
}

function prefer(named: readonly string[], told: readonly string[]): string[] {
  return named.length > 0 ? [...named] : [...new Set(told)].filter((text) => text !== '')
}

function hasDiagrams(tree: Root): boolean {
  let found = false
  walk(tree, (node) => {
    if (node.type === 'code' && isDiagram(node.lang)) found = true
  })
  return found
}

function codeBlocks(tree: Root): CodeBlock[] {
  const blocks: CodeBlock[] = []
  walk(tree, (node) => {
    if (node.type === 'code') blocks.push({ text: node.value, language: node.lang ?? '' })
  })
  return blocks
}
