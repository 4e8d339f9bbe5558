import type { FindFile } from '../../../lib/content/import/source-files.ts'
import type { SourceArticle } from './read-source.ts'

const names =
  /^(?:README|LICEN[CS]E|CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT|SECURITY|NOTICE|AUTHORS|MAINTAINERS)(?:\.[a-z-]+)?\.md$/i

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
  if (candidates.length === 0 || articles.length === 1) return { pages: [...articles], notes: [] }
  const shown = new Set(
    articles
      .filter((article) => !candidates.includes(article))
      .flatMap(({ path, foreign }) => foreign.references.links.map(({ href }) => find(href, path)?.file)),
  )
  const notes = candidates.filter(({ path }) => !shown.has(path))
  return { pages: articles.filter((article) => !notes.includes(article)), notes }
}

function tellsOfTheFolder({ path, foreign }: SourceArticle): boolean {
  const hasMetadata =
    foreign.titleFrom === 'frontmatter' || foreign.meta.kind !== null || foreign.meta.id !== null
  return names.test(path) && !hasMetadata
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

/** Tells of pages of Microsoft Learn in YAML, such as lists of questions and answers; tables of contents are none. */
export function separateYamlPages(unused: readonly string[], read: (file: string) => string) {
  const kinds = new Map(
    unused
      .filter((file) => /\.ya?ml$/i.test(file))
      .flatMap((file) => {
        const [, kind] = /^\uFEFF?#{3} YamlMime: ?(\w+)/.exec(read(file)) ?? []
        return kind === undefined || kind === 'TableOfContent' ? [] : [[file, kind] as const]
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

/** Whether a file is a template of the site that its folder makes, and no page of it. */
export function isTemplate(file: string): boolean {
  return templates.test(file)
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
