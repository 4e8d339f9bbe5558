import { textsOf } from '../environment.ts'
import { canonicalName, type FieldName } from '../field-names.ts'
import { type Field, readFrontmatter } from '../frontmatter.ts'
import { toYamlFrontmatter } from '../frontmatter-dialects.ts'
import { normaliseFrontmatter, stateNamed } from '../normalise-frontmatter.ts'
import type { ParsedArticle } from '../parse.ts'
import type { ArticleMeta } from '../schema.ts'
import type { Taxonomy } from '../taxonomy.ts'
import { withheldBy } from '../withheld.ts'
import { withoutPageName } from './docusaurus.ts'
import { type FieldMap, mapFields } from './field-map.ts'
import { noteFields } from './field-notes.ts'
import { readForeignBody } from './foreign-body.ts'
import { type Change, type NotUnderstood, shown } from './import-note.ts'
import { mergeFields } from './merge-fields.ts'
import { readNotionProperties } from './notion.ts'
import { withPathFacts } from './path-facts.ts'
import type { SiteKind } from './site-kind.ts'
import type { SiteParameters } from './site-parameters.ts'
import type { FindFile } from './source-files.ts'
import { withoutTerms } from './syntax/learn-marks.ts'

/** A text file of another knowledge base, as Markdown. */
export interface ForeignText {
  /** Path in the source; its extension says how the body is read. */
  readonly path: string
  readonly text: string
  /** What readers saw of it, when it was made of something else; else that is found in the text. */
  readonly visible?: string
  /** Places that links name → the anchors of its headings here, where those differ. */
  readonly anchors?: ReadonlyMap<string, string>
  /** Added by whatever made the text. */
  readonly changes?: readonly Change[]
  readonly notUnderstood?: readonly NotUnderstood[]
}

/** What the import of a file works with. */
interface ForeignContext {
  readonly taxonomy: Taxonomy
  readonly map: FieldMap
  /** The program that made a site of the source, where its configuration tells it. */
  readonly site?: SiteKind['name'] | null
  /** What its configuration calls something that pages name. */
  readonly parameters?: SiteParameters
  /** Finds files of the source. */
  readonly find: FindFile
  /** The text of a file of the source; null when it cannot be read. */
  readonly read: (file: string) => string | null
}

type Stateable = 'audience' | 'state'
type StatedMeta = Omit<ArticleMeta, Stateable> & Partial<Pick<ArticleMeta, Stateable>>

/** What an article of another knowledge base says, before it has a place in ours. */
export interface ForeignArticle {
  /** Audience and state are there only when the file states them. */
  readonly meta: StatedMeta
  readonly titleFrom: ParsedArticle['titleFrom']
  /** Lines of YAML that are kept as they stand. */
  readonly kept: readonly string[]
  readonly body: string
  readonly extension: '.md' | '.mdx'
  /** Gives for a line of the body that of the source; for the text of a partial that of its element. */
  readonly lineOf: (line: number) => number
  /** Places are those of the body. */
  readonly references: ParsedArticle['references']
  /** What readers saw of the body as it was. */
  readonly visible: string
  /** What they see of `body`, in which the syntax of other programs has been replaced. */
  readonly visibleOfBody: string
  /** Every value of the metadata. */
  readonly values: string
  readonly isHome: boolean
  /** The language that a field names. */
  readonly language: string | null
  /** Values by which other programs join translations or name addresses, by field in lower case. */
  readonly hints: ReadonlyMap<string, string>
  readonly changes: readonly Change[]
  readonly notUnderstood: readonly NotUnderstood[]
  /** Places that links name → the anchors of its headings here, where those differ. */
  readonly anchors: ReadonlyMap<string, string>
  /** Files of the source whose text is in the body. */
  readonly partials: readonly string[]
}

/** Reads an article of another knowledge base. Never throws. */
export function readForeign(source: ForeignText, context: ForeignContext): ForeignArticle {
  const { taxonomy, map, site = null } = context
  const yaml = readNotionProperties(source.path, source.text) ?? toYamlFrontmatter(source.text)
  const { fields, problems, body: text, bodyLine } = readFrontmatter(yaml.text)
  const page = withoutPageName(fields, site)
  const mapped = mapFields(page.fields, map)
  const { fields: merged, spare } = mergeFields(mapped.known)
  const named = normaliseFrontmatter(merged, taxonomy)
  const notes = noteFields(merged, named, taxonomy)
  const lineOffset = bodyLine - 1 + yaml.lineShift
  const { body, article, changes, notUnderstood, lineOf, ...seen } = readForeignBody(
    source,
    text,
    withParameters(fields, context),
  )
  const inFile = <T extends { readonly line: number }>(note: T): T => ({
    ...note,
    line: note.line + lineOffset,
  })
  const block = yaml.text.split('\n').slice(0, bodyLine - 1)
  const keptFields = [...notes.unread, ...mapped.kept]
  const spareIds = spare.filter(({ key }) => canonicalName(key) === 'id').flatMap(textsOfField)
  const strange = [...spare, ...mapped.unknown]
  const aliases = [...new Set([...named.aliases, ...spareIds])]
  const told = withPathFacts(stated(merged, complete({ ...named, aliases }, article.meta)), source.path, site)
  return {
    meta: told.meta,
    titleFrom: named.title ? 'frontmatter' : article.titleFrom,
    kept:
      problems.length > 0
        ? asComments(block)
        : [...rawLines(keptFields, fields, block), ...asComments(rawLines(spare, fields, block))],
    body,
    lineOf: (line) => lineOf(line) + lineOffset,
    ...seen,
    values: (problems.length > 0 ? block : fieldTexts(fields, mapped.dropped)).join('\n'),
    isHome: textsOfField(merged.get('pageType')).join('').toLowerCase() === 'home',
    language: mapped.language,
    hints: hintsOf(fields),
    anchors: source.anchors ?? new Map(),
    changes: [
      ...(source.changes ?? []),
      ...changes.map(inFile),
      ...(yaml.dialect ? [{ rule: 'frontmatter', line: 1, from: yaml.dialect, to: 'YAML' }] : []),
      ...told.changes,
      ...page.changes,
      ...mapped.replaced,
      ...unmarkedTitle(merged.get('title')),
      ...notes.changes,
      ...mapped.dropped.map(droppedField),
    ],
    notUnderstood: [
      ...(source.notUnderstood ?? []),
      ...notUnderstood.map(inFile),
      ...problems.map(({ line, message }) => ({ line, what: 'frontmatter', text: message })),
      ...strange.map((field) => ({
        line: field.line,
        what: 'field',
        text: shown(`${field.key}: ${textsOfField(field)}`),
      })),
      ...notes.notUnderstood,
    ],
  }
}

/**
 * Adds what the body states as a value. Symptoms and error lines are not among it: the program reads
 * them in the body as well as here, and a guess that is written down would look like an editor's word.
 */
function complete(named: ArticleMeta, told: ArticleMeta): ArticleMeta {
  const prefer = (name: 'versions' | 'components' | 'keywords') =>
    named[name].length > 0 ? named[name] : told[name]
  return {
    ...named,
    title: withoutTerms(named.title || told.title),
    versions: prefer('versions'),
    components: prefer('components'),
    keywords: prefer('keywords'),
    environment: Object.keys(named.environment).length > 0 ? named.environment : told.environment,
    aliases: [...new Set([...named.aliases, ...told.aliases])],
    originalTitle: named.originalTitle ?? told.originalTitle,
  }
}

/** A page of Hugo may say something else than its site. */
function withParameters(fields: readonly Field[], context: ForeignContext): ForeignContext {
  const { site, parameters = new Map() } = context
  return site === 'hugo' ? { ...context, parameters: new Map([...parameters, ...hintsOf(fields)]) } : context
}

function droppedField(field: Field): Change {
  const from = `${field.key}: ${textsOfField(field).join(', ')}`
  return { rule: 'dropped-field', line: field.line, from, to: '' }
}

function unmarkedTitle(field: Field | undefined): Change[] {
  return textsOfField(field).flatMap((from) => {
    const to = withoutTerms(from)
    return field && to !== from ? [{ rule: 'marked-words', line: field.line, from, to }] : []
  })
}

/** What a file leaves to the defaults, the written file does as well. */
function stated(
  fields: ReadonlyMap<FieldName, Field>,
  { audience, state, ...meta }: ArticleMeta,
): StatedMeta {
  const hasState =
    (fields.has('state') && stateNamed(textsOfField(fields.get('state'))[0] ?? '') !== null) ||
    state === 'draft'
  const hasAudience = fields.has('audience') || withheldBy(fields) !== null
  return { ...meta, ...(hasAudience && { audience }), ...(hasState && { state }) }
}

/** The lines of fields in the block, comments among them included. */
function rawLines(wanted: readonly Field[], all: readonly Field[], block: readonly string[]): string[] {
  const starts = all.map(({ line }) => line).sort((a, b) => a - b)
  const top = new Set(all)
  return [...new Set(wanted)]
    .filter((field) => top.has(field))
    .sort((a, b) => a.line - b.line)
    .flatMap(({ line }) => {
      const next = starts.find((start) => start > line)
      return block.slice(line - 1, next ? next - 1 : block.length - 1)
    })
    .filter((line) => line.trim() !== '')
}

/** A block with faults in it is kept for its editor, where no program stumbles over it. */
function asComments(block: readonly string[]): string[] {
  return block.filter((line) => !/^(?:---|\.\.\.)?\s*$/.test(line)).map((line) => `# ${line}`)
}

function fieldTexts(fields: readonly Field[], dropped: readonly Field[]): string[] {
  return fields.filter((field) => !dropped.includes(field)).flatMap((field) => textsOfField(field))
}

function textsOfField(field: Field | undefined): string[] {
  return field ? textsOf(field.value) : []
}

function hintsOf(fields: readonly Field[]): Map<string, string> {
  return new Map(
    fields.flatMap(({ key, value }) =>
      value.type === 'text' ? [[key.toLowerCase(), value.text] as const] : [],
    ),
  )
}
