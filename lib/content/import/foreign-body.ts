import type { Root } from 'mdast'
import { type ParsedArticle, parseArticle } from '../parse.ts'
import { readBody } from '../read-body.ts'
import { findTerm, type Taxonomy } from '../taxonomy.ts'
import { visibleText } from '../visible-text.ts'
import type { Change, NotUnderstood } from './import-note.ts'
import { inlinePartials, type PartialSources } from './partials/inline-partials.ts'
import type { SiteParameters } from './site-parameters.ts'
import { convertComments } from './syntax/comments.ts'
import { convertContainers } from './syntax/containers.ts'
import { convertSyntax } from './syntax/convert-syntax.ts'
import { convertMyst } from './syntax/myst.ts'
import { writeParameters } from './syntax/parameters.ts'

interface BodyContext extends PartialSources {
  readonly taxonomy: Taxonomy
  readonly parameters?: SiteParameters
}

/** A body in our syntax, and what was done to it. Lines of notes are those of the body as it was. */
interface ForeignBody {
  readonly body: string
  readonly extension: '.md' | '.mdx'
  /** What the body says, read as an article. */
  readonly article: ParsedArticle
  /** Places are those of `body`. */
  readonly references: ParsedArticle['references']
  readonly visible: string
  readonly visibleOfBody: string
  /** Files whose text is in the body. */
  readonly partials: readonly string[]
  /** Gives for a line of `body` that of the body as it was. */
  readonly lineOf: (line: number) => number
  readonly changes: readonly Change[]
  readonly notUnderstood: readonly NotUnderstood[]
}

/** What marks of other files are called where nothing is known of partials. */
const marksOfFiles = new Set(['import', 'text of another file', 'shortcode', 'directive of Sphinx'])

/** Inlines partials and replaces foreign syntax, and finds what readers see of a body before and after. */
export function readForeignBody(
  source: { readonly path: string; readonly visible?: string },
  body: string,
  { taxonomy, parameters = new Map(), ...sources }: BodyContext,
): ForeignBody {
  const inlined = inlinePartials(body, source.path, sources)
  const named = writeParameters(inlined.body, parameters)
  const converted = convertSyntax(named.body, source.path, sources)
  const stem = source.path.replace(/\.[^./]+$/, '')
  const { article, tree } = parseBody(stem + converted.extension, converted.body, taxonomy)
  const visibleOfBody = visibleText(tree)
  const isSame = converted.body === body && /\.mdx$/i.test(source.path) === (converted.extension === '.mdx')
  // A partial counts once for each time that it is shown.
  const before = () =>
    [{ path: source.path, body }, ...inlined.inlined].map((each) => visibleText(asItWasRead(each))).join('\n')
  const lineOfInlined = (line: number) => inlined.lines?.[line - 1] ?? line
  const lineOf = (line: number) => lineOfInlined(converted.lines[line - 1] ?? line)
  const inSource = <T extends { readonly line: number }>(note: T): T => ({
    ...note,
    line: lineOfInlined(note.line),
  })
  // Of a mark of another file that stays the reason has been told.
  const told = new Set(inlined.notUnderstood.map(({ line, text }) => `${line} ${text}`))
  return {
    body: converted.body,
    extension: converted.extension,
    article,
    references: shiftReferences(article.references, -headLines),
    visible: source.visible ?? (isSame ? visibleOfBody : before()),
    visibleOfBody,
    partials: [...new Set(inlined.inlined.map(({ path }) => path))],
    lineOf,
    changes: [...inlined.changes, ...[...named.changes, ...converted.changes].map(inSource)],
    notUnderstood: [
      ...inlined.notUnderstood,
      ...converted.notUnderstood
        .map(inSource)
        .filter(({ what, line, text }) => !marksOfFiles.has(what) || !told.has(`${line} ${text}`)),
    ],
  }
}

/**
 * Sites read MDX with components and code of theirs, and with comments of HTML: the names of tags are no words
 * there. What MyST has in its fences is text, with links and pictures whose addresses nobody saw.
 */
function asItWasRead({ path, body }: { readonly path: string; readonly body: string }): Root {
  const text = withoutLanguages(body)
  return /\.mdx$/i.test(path)
    ? readBody(convertComments(text).body, 'mdx', { allowsAll: true }).tree
    : readBody(convertContainers(convertMyst(text).body).body, 'md').tree
}

/** Jekyll replaces its tags before it reads Markdown, in which an address with spaces is none. */
const tagInAddress = /(?<=\]\()(?:\{\{[^{}\n]*\}\}|\{%[^%\n]*%\})/g

/**
 * Below the indentation of another program's callout a fence is text for us, with the name of its language in it,
 * which no reader saw, and so is a list, with its numbers. In an element whose text is Markdown (`<div markdown>`)
 * pictures would be text.
 */
function withoutLanguages(body: string): string {
  const plain = body
    .replace(tagInAddress, '')
    .replace(/^([ \t]+(?:`{3,}|~{3,}))[ \t]*[^\s`][^\n`]*$/gm, '$1')
    .replace(/^[ \t]*<[a-z]+\s[^<>\n]*>[ \t]*$/gm, (tag) => (/\smarkdown[=>\s]/.test(tag) ? '' : tag))
  return /^ *(?:!!!|\?\?\?|===)[!+]* *["A-Za-z]/m.test(body)
    ? plain.replace(/^([ \t]+)\d{1,9}[.)](?=\s)/gm, '$1')
    : plain
}

const emptyHead = '---\n---\n'
const headLines = 2

/** The head keeps a line of dashes at the start of a body from being read as metadata. */
function parseBody(path: string, body: string, taxonomy: Taxonomy) {
  const [name = path, folder] = path.split('/').reverse()
  const source = { sha256: '', encoding: 'utf-8', unreadable: null } as const
  // An index is named after its folder, unless that is one of a language.
  const file = folder && !findTerm(taxonomy.locales, folder) ? `-/${folder}/${name}` : name
  return parseArticle({ ...source, file, text: emptyHead + body }, taxonomy)
}

function shiftReferences(
  { links, images, anchors }: ParsedArticle['references'],
  lines: number,
): ParsedArticle['references'] {
  const shift = <T extends { readonly line: number }>(each: T): T => ({ ...each, line: each.line + lines })
  return { links: links.map(shift), images: images.map(shift), anchors }
}
