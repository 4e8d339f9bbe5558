import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { FieldMap } from '../../../lib/content/import/field-map.ts'
import { htmlToMarkdown } from '../../../lib/content/import/html/html-to-markdown.ts'
import { isStorageFormat } from '../../../lib/content/import/html/storage-format.ts'
import type { Change } from '../../../lib/content/import/import-note.ts'
import {
  type ForeignArticle,
  type ForeignText,
  readForeign,
} from '../../../lib/content/import/read-foreign.ts'
import type { SiteKind } from '../../../lib/content/import/site-kind.ts'
import type { SiteParameters } from '../../../lib/content/import/site-parameters.ts'
import type { FindFile } from '../../../lib/content/import/source-files.ts'
import { faqToMarkdown, yamlPageKind } from '../../../lib/content/import/yaml-pages.ts'
import { decodeSource } from '../../../lib/content/source-file.ts'
import type { Taxonomy } from '../../../lib/content/taxonomy.ts'

/** An article file of the source, read. */
export interface SourceArticle {
  /** Path in the source. */
  readonly path: string
  /** sha256 of its bytes. */
  readonly sha256: string
  /** Extension of the file to write. */
  readonly extension: '.md' | '.mdx'
  readonly foreign: ForeignArticle
  /** What reading the bytes changed. */
  readonly changes: readonly Change[]
}

export type ReadResult = { readonly type: 'article'; readonly article: SourceArticle } | Skipped

interface Skipped {
  readonly type: 'skipped'
  readonly reason: string
  /** Whether the file should have been an article. */
  readonly isError: boolean
}

export interface ReadContext {
  readonly taxonomy: Taxonomy
  readonly map: FieldMap
  readonly find: FindFile
  readonly site: SiteKind['name'] | null
  readonly parameters: SiteParameters
}

/** Whether a file or a folder around it is hidden: what is in it may be shown, but is no article. */
export function isHidden(file: string): boolean {
  return /(?:^|\/)\./.test(file)
}

/** Whether a file is read as an article, by its name. */
export function isArticleFile(file: string): boolean {
  return !isHidden(file) && /\.(?:md|mdx|markdown|x?html?|xml)$/i.test(file)
}

/** Whether a file is a page of questions and answers of Microsoft Learn, which are in YAML. */
export function isQuestionPage(root: string, file: string): boolean {
  if (isHidden(file) || !/\.ya?ml$/i.test(file)) return false
  const bytes = readBytes(path.join(root, file))
  return typeof bytes !== 'string' && yamlPageKind(Buffer.from(bytes.subarray(0, 200)).toString()) === 'FAQ'
}

/** Reads an article file of a source. What is no text, or holds none, is told and not read. */
export function readSourceArticle(root: string, file: string, context: ReadContext): ReadResult {
  const bytes = readBytes(path.join(root, file))
  if (typeof bytes === 'string') return unreadable(`cannot be read: ${bytes}`)
  if (bytes.length === 0) return noArticle('empty')
  const { text, sha256, encoding } = decodeSource(file, bytes)
  if (isBinary(text)) return unreadable('no text: the bytes are those of a binary file')
  if (text.trim() === '') return noArticle('nothing but spaces')
  const source = toMarkdownText(file, text)
  if ('reason' in source) return source
  const read = (partial: string) => readPartial(path.join(root, partial))
  const foreign = readForeign(source, { ...context, read })
  if (foreign.isHome) return noArticle('the home page of a site (pageType: home)')
  const article: SourceArticle = {
    path: file,
    sha256,
    extension: foreign.extension,
    foreign,
    changes: byteChanges(text, encoding),
  }
  return { type: 'article', article }
}

function noArticle(reason: string): Skipped {
  return { type: 'skipped', reason, isError: false }
}

function unreadable(reason: string): Skipped {
  return { type: 'skipped', reason, isError: true }
}

/** The text of a file that articles show as a part of theirs; null when it is no text. */
function readPartial(file: string): string | null {
  const bytes = readBytes(file)
  if (typeof bytes === 'string') return null
  const { text } = decodeSource(file, bytes)
  return isBinary(text) ? null : text
}

/** The Markdown of a file; the reason instead when it is no article. */
function toMarkdownText(file: string, text: string): ForeignText | Skipped {
  if (/\.(?:md|mdx|markdown)$/i.test(file)) return { path: file, text }
  if (/\.ya?ml$/i.test(file))
    return (
      faqToMarkdown(file, text) ??
      unreadable('a page of questions and answers (YamlMime: FAQ) whose YAML is not as it should be')
    )
  if (/\.xml$/i.test(file)) {
    if (/(?:^|\/)entities\.xml$/i.test(file))
      return unreadable('an XML export of a whole space: export it as HTML, which holds the same pages')
    if (!isStorageFormat(text)) return noArticle('XML that is no page of Confluence')
  }
  if (/^\s*\{[{%]/.test(text)) return noArticle('a template of a site, by the tags that it begins with')
  const page = htmlToMarkdown(text, file)
  if (page === null) return unreadable('HTML whose elements are nested too deeply to be read')
  if (page.isIndexOfExport) return noArticle('the list of pages of an export')
  return {
    path: file,
    text: page.text,
    visible: page.visible,
    anchors: page.anchors,
    changes: [
      { rule: 'html', line: 1, from: '', to: 'Markdown' },
      ...(page.frame === '' ? [] : [{ rule: 'page-frame', line: 1, from: page.frame, to: '' }]),
    ],
    notUnderstood: page.notUnderstood,
  }
}

/** Text has no control characters but spaces, and is hardly ever spoilt by more than a character or two. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const strange = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0
  return text.includes('\u0000') || strange > text.length / 50
}

function byteChanges(text: string, encoding: string): Change[] {
  return [
    ...(encoding === 'utf-8' ? [] : [{ rule: 'encoding', line: 1, from: encoding, to: 'utf-8' }]),
    ...(text.includes('\r') ? [{ rule: 'line-endings', line: 1, from: 'CR', to: 'LF' }] : []),
  ]
}

function readBytes(file: string): Uint8Array | string {
  try {
    return readFileSync(file)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
