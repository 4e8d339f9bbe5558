import { counted } from '../../../lib/content/counted.ts'
import type { SiteKind } from '../../../lib/content/import/site-kind.ts'
import type { FindFile } from '../../../lib/content/import/source-files.ts'
import { yamlPageKind } from '../../../lib/content/import/yaml-pages.ts'
import { isHidden, type SourceArticle } from './read-source.ts'

const names =
  /^(?:README|LICEN[CS]E|CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT|SECURITY|NOTICE|AUTHORS|MAINTAINERS)(?:\.[a-z-]+)?\.mdx?$/i
/** Only so written: in small letters these are names that articles have. */
const capitals =
  /^(?:[A-Z_]*PULL_REQUEST_TEMPLATE|ISSUE_TEMPLATE|GOVERNANCE|SUPPORT|CHANGES|HISTORY|RELEASING|AGENTS|CLAUDE)\.md$/

/**
 * Sets files at the top of a source apart that tell of the folder and not of the product: those without metadata,
 * in a source that has other articles, to which none of these leads. The home page of a GitBook, which its
 * table of contents names, is an article. The report names them.
 */
export function separateFolderNotes(
  articles: readonly SourceArticle[],
  find: FindFile,
): { readonly pages: SourceArticle[]; readonly notes: SourceArticle[] } {
  const candidates = articles.filter(tellsOfTheFolder)
  if (articles.length === 1) return { pages: [...articles], notes: [] }
  const { own, apart } = withoutUnlinked(articles, candidates, find)
  return { pages: own, notes: apart }
}

/**
 * Sets parts of pages apart that no page shows: what is in a folder for such, has no title, and no article leads to.
 */
export function separateFragments(articles: readonly SourceArticle[], find: FindFile) {
  const candidates = articles.filter(
    ({ path, foreign }) =>
      folderOfParts.test(path) &&
      (foreign.titleFrom === 'file' || foreign.hints.get('ms.topic') === 'include'),
  )
  const { own, apart } = withoutUnlinked(articles, candidates, find)
  return { own, fragments: apart }
}

/** Articles without those candidates to which none of the others leads. */
function withoutUnlinked(
  articles: readonly SourceArticle[],
  candidates: readonly SourceArticle[],
  find: FindFile,
): { readonly own: SourceArticle[]; readonly apart: SourceArticle[] } {
  if (candidates.length === 0) return { own: [...articles], apart: [] }
  const apart = new Set(candidates)
  const shown = new Set(
    articles
      .filter((article) => !apart.has(article))
      .flatMap(({ path, foreign }) => foreign.references.links.map(({ href }) => find(href, path)?.file)),
  )
  for (const article of candidates) if (shown.has(article.path)) apart.delete(article)
  return { own: articles.filter((article) => !apart.has(article)), apart: [...apart] }
}

/** Where DocFX, MkDocs and others keep what pages show and what is no page. */
export const folderOfParts = /(?:^|\/)_?(?:includes?|included|snippets|partials)\//

function tellsOfTheFolder({ path, foreign }: SourceArticle): boolean {
  const hasMetadata =
    foreign.titleFrom === 'frontmatter' || foreign.meta.kind !== null || foreign.meta.id !== null
  return (names.test(path) || capitals.test(path)) && !hasMetadata
}

/**
 * Whether a file is the table of contents by which GitBook, mdBook, DocFX and Experience League order their pages:
 * nothing but headings, and links and names in lists.
 */
export function isTableOfContents({ path, foreign }: SourceArticle): boolean {
  const isNamed = /(?:^|\/)(?:SUMMARY|TOC)\.md$/i.test(path) && foreign.titleFrom !== 'frontmatter'
  const lines = foreign.body.split('\n').filter((line) => line.trim() !== '')
  return (
    isNamed &&
    foreign.references.links.length > 0 &&
    lines.every((line) => /^\s*(?:#|[-*+]\s|<!--|-{3,}\s*$)|^\s*\[[^\]]*\]\([^)]*\)\s*$/.test(line))
  )
}

/** Tells of pages of Microsoft Learn in YAML that are not read, such as landing pages; tables of contents are none. */
export function separateYamlPages(unused: readonly string[], read: (file: string) => string) {
  const kinds = new Map(
    unused
      .filter((file) => /\.ya?ml$/i.test(file))
      .flatMap((file) => {
        const kind = yamlPageKind(read(file))
        return kind === null || kind === 'TableOfContent' ? [] : [[file, kind] as const]
      }),
  )
  return {
    unused: unused.filter((file) => !kinds.has(file)),
    skipped: [...kinds].map(([file, kind]) => ({
      file,
      reason: `a page in YAML (YamlMime: ${kind}), which is not read; if it says something of its own, make Markdown of it first`,
      isError: false,
    })),
  }
}

/** Folders from which site generators take the frames of pages. */
const templates = /(?:^|\/)(?:_templates|_includes|_layouts|_site|archetypes|theme)\//

/** Those of one program, unless they are in its folder of texts. */
const templatesOf: Readonly<Partial<Record<SiteKind['name'], RegExp>>> = {
  mkdocs: /^(?!(?:.*\/)?docs\/)(?:.*\/)?overrides\//,
  hugo: /^(?!(?:.*\/)?content\/)(?:.*\/)?(?:layouts|themes)\//,
}

/** Whether a file is a template of the site that its folder makes, and no page of it. */
export function isTemplate(file: string, site: SiteKind['name'] | null): boolean {
  return templates.test(file) || (site !== null && (templatesOf[site]?.test(file) ?? false))
}

/** Tells of folders and files whose name begins with a dot: texts in them are of programs, such as the forms of GitHub. */
export function tellHidden(files: readonly string[]) {
  const counts = new Map<string, number>()
  for (const file of files.filter((each) => isHidden(each) && /\.(?:mdx?|markdown)$/i.test(each))) {
    const [hidden = file] = /^(?:.*?\/)??\.[^/]*/.exec(file) ?? []
    counts.set(hidden, (counts.get(hidden) ?? 0) + 1)
  }
  return [...counts].map(([file, count]) => ({
    file,
    reason: `hidden by the dot in its name, with ${counted(count, 'text')}: what articles show of it is taken; name it without the dot to take all of it`,
    isError: false,
  }))
}

/** Formats in which other programs keep articles, and which nothing here reads. */
const otherFormats =
  /\.(?:rst|adoc|asciidoc|docx?|odt|rtf|org|textile|mediawiki|creole|ipynb|canvas|pptx?|epub)$/i
/** Those of them that are the source of a page, and which a reader cannot open as one. */
const otherMarkup = /\.(?:rst|adoc|asciidoc|org|textile|mediawiki|creole)$/i

/**
 * Tells of files that may hold articles: those that no article shows or leads to, and sources of pages, of which
 * a link gives readers no more than the file. The others are of no use to a reader.
 */
export function separateOtherFormats(unused: readonly string[], copied: readonly string[]) {
  const told = [
    ...unused.filter((file) => otherFormats.test(file)).map((file) => ({ file, but: '' })),
    ...copied
      .filter((file) => otherMarkup.test(file))
      .map((file) => ({ file, but: ' and is copied as it is, since an article leads to it' })),
  ]
  return {
    unused: unused.filter((file) => !otherFormats.test(file)),
    skipped: told.map(({ file, but }) => ({
      file,
      reason: `a format that is not read (${file.replace(/^.*\./, '.')})${but}; if it holds articles, make Markdown of it first, as pandoc does`,
      isError: false,
    })),
  }
}
