import { spellings } from '../find-term.ts'
import { languageOf } from '../language-of.ts'
import { localeOfFolder } from '../locale-folder.ts'
import { findTerm, type Taxonomy, termKey } from '../taxonomy.ts'
import type { FieldMap } from './field-map.ts'

/** What is known of a file before it has a place. */
export interface Unplaced {
  /** Path in the source, with `/`. */
  readonly path: string
  /** The language that its metadata names. */
  readonly language: string | null
  readonly text: string
}

/** Where an article belongs in a content folder. */
export interface ArticlePlace {
  readonly locale: string
  /** What told the language. */
  readonly by: 'folder' | 'file name' | 'field' | 'option' | 'text'
  /** Name of the folder that told the language, as it was written: `zh-CN`. */
  readonly folder: string | null
  /** Path below the folder of the language, without extension. */
  readonly sourcePath: string
}

interface PlaceOptions {
  readonly taxonomy: Taxonomy
  readonly map: FieldMap
  /** The language of files that do not tell theirs; found in their text when null. */
  readonly fallback: string | null
  /** Folders around all articles that only say that what is in them is text; null for all that are named so. */
  readonly wrappers: readonly string[] | null
}

/** Folders that only say that what is in them is text. */
const wrappers = new Set(['docs', 'doc', 'content', 'contents', 'src', 'source', 'pages', 'wiki', 'articles'])

/** Where Astro keeps its pages; parts of pages lie beside it. */
const ofAstro = 'src/content/docs/'

const extension = /\.[^./]+$/

/** Finds the language and the place of every article file of a source. Keys are the paths in the source. */
export function placeArticles(
  files: readonly Unplaced[],
  options: PlaceOptions,
): ReadonlyMap<string, ArticlePlace> {
  const stems = new Set(files.map(({ path }) => termKey(stemOf(path))))
  const drafts = files.map((file) => draftPlace(file, stems, options))
  const plain = new Set(drafts.filter(({ before }) => before === null).map(({ rest }) => rest))
  const befores = new Set(drafts.flatMap(({ before }) => (before === null ? [] : [before])))
  // `docs/zh/a.md` translates `docs/a.md`; where no such file is, what stands before the language says nothing.
  const keepsBefore =
    befores.size > 1 || drafts.some(({ before, rest }) => before !== null && plain.has(join(before, rest)))
  const placed = drafts.map(({ path, before, rest, locale, by, folder }) => ({
    path,
    locale,
    by,
    folder,
    sourcePath: before !== null && keepsBefore ? join(before, rest) : rest,
  }))
  const taken = new Set(placed.map(({ locale, sourcePath }) => `${locale}/${sourcePath}`.toLowerCase()))
  const wrapper = sharedWrapper(
    placed.map(({ sourcePath }) => sourcePath),
    options.wrappers ?? [...wrappers],
  )
  return new Map(
    placed.map(({ path, sourcePath, ...place }) => {
      const named = withoutIndex(place.locale, sourcePath, taken)
      // The index of the wrapper itself has no folder to be named after.
      const own = sourcePath.startsWith(ofAstro) ? ofAstro : wrapper
      const within = named.length < own.length ? sourcePath : named
      return [path, { ...place, sourcePath: cleanPath(within.slice(own.length)) }]
    }),
  )
}

interface Draft {
  readonly path: string
  readonly locale: string
  readonly by: ArticlePlace['by']
  readonly folder: string | null
  /** Folders before that of the language; null where no folder names it. */
  readonly before: string | null
  readonly rest: string
}

/** Names of languages that are codes of countries: taken only where the text agrees. */
const countryCodes: Readonly<Record<string, string>> = { cn: 'zh', chs: 'zh', jp: 'ja', kr: 'ko' }

function localeOfSourceName(folder: string, text: string, options: PlaceOptions): string | null {
  const named = localeNamed(folder, options)
  const code = countryCodes[folder.toLowerCase()]
  if (named || !code) return named
  return languageOf(text, options.taxonomy).split('-')[0] === code ? localeNamed(code, options) : null
}

function draftPlace(file: Unplaced, stems: ReadonlySet<string>, options: PlaceOptions): Draft {
  const { path } = file
  const segments = path.split('/')
  const folders = segments.slice(0, -1)
  const at = folders.findIndex((folder) => localeOfSourceName(folder, file.text, options))
  const folder = folders[at]
  if (folder !== undefined) {
    const rest = docusaurusPath(segments.slice(at + 1)).join('/')
    const before = folders.slice(0, at).join('/')
    return {
      path,
      locale: localeOfSourceName(folder, file.text, options) ?? folder,
      by: 'folder',
      folder,
      before: before === 'i18n' ? '' : before,
      rest: stemOf(rest),
    }
  }
  const named = localeInName(stemOf(path), file.text, stems, options)
  if (named)
    return { path, locale: named.locale, by: 'file name', folder: null, before: null, rest: named.stem }
  const told = file.language === null ? null : localeNamed(file.language, options)
  const locale = told ?? options.fallback ?? languageOf(file.text, options.taxonomy)
  const by = told ? 'field' : options.fallback ? 'option' : 'text'
  return { path, locale, by, folder: null, before: null, rest: stemOf(path) }
}

/** The language that a name stands for: by the map, else as on the site. */
function localeNamed(name: string, { taxonomy, map }: PlaceOptions): string | null {
  const mapped = Object.entries(map.locales).find(([from]) => termKey(from) === termKey(name))?.[1]
  if (mapped) return findTerm(taxonomy.locales, mapped)?.id ?? mapped
  return localeOfFolder(name, taxonomy)
}

/**
 * `a.zh.md`; also `a_zh.md` and `a-zh.md`, but only beside an `a.md` or `a_en.md`: a name may well end
 * in a word that means a language.
 */
function localeInName(stem: string, text: string, stems: ReadonlySet<string>, options: PlaceOptions) {
  for (const ending of nameEndings) {
    const { stem: rest = '', mark = '', name = '' } = ending.exec(stem)?.groups ?? {}
    const locale = name === '' ? null : localeOfSourceName(name, text, options)
    if (!locale) continue
    const others = options.taxonomy.locales.flatMap(spellings)
    const hasSibling =
      stems.has(termKey(rest)) ||
      others.some((other) => termKey(other) !== termKey(name) && stems.has(termKey(rest + mark + other)))
    return mark === '.' || hasSibling ? { locale, stem: rest } : null
  }
  return null
}

/** What a name may end in: a language with its country (`a.zh-CN`), or the one without. */
const nameEndings = [
  /^(?<stem>.*[^./])(?<mark>[._-])(?<name>[A-Za-z]{2}[-_][A-Za-z]{2,4})$/,
  /^(?<stem>.*[^./])(?<mark>[._-])(?<name>[A-Za-z]{2,3}|[A-Za-z]{5,10}|\p{Script=Han}{2,4})$/u,
]

/** Docusaurus keeps translations in folders named after its plugins, and versions in another. */
function docusaurusPath(segments: readonly string[]): readonly string[] {
  const [, plugin] = /^docusaurus-plugin-content-(docs|blog|pages)/.exec(segments[0] ?? '') ?? []
  if (!plugin) return segments
  const [, folder = '', ...rest] = segments
  if (folder === 'current') return [plugin, ...rest]
  return /^version-/.test(folder) ? [`versioned_${plugin}`, folder, ...rest] : [plugin, folder, ...rest]
}

/** `lamps/dark/index` is `lamps/dark`, whose name says something, unless that is another article. */
function withoutIndex(locale: string, sourcePath: string, taken: ReadonlySet<string>): string {
  const [, folder] = /^(.*[^/])\/(?:_?index|readme)$/i.exec(sourcePath) ?? []
  return folder && !isWrapper(folder) && !taken.has(`${locale}/${folder}`.toLowerCase()) ? folder : sourcePath
}

/** Whether a folder only says that what is in it is text. */
export function isWrapper(folder: string): boolean {
  return wrappers.has(folder.toLowerCase())
}

/** The wrapper that all paths begin with, with its slash; empty without one. */
function sharedWrapper(paths: readonly string[], names: readonly string[]): string {
  const [first = ''] = paths
  const top = first.split('/')[0] ?? ''
  const isShared = names.includes(top.toLowerCase()) && paths.every((path) => path.startsWith(`${top}/`))
  return isShared ? `${top}/` : ''
}

/**
 * Names beginning with `_` or `.` are no articles for the program, so they lose these; letters are
 * composed, and the numbers of 32 digits go that Notion puts behind every name.
 */
export function cleanPath(path: string): string {
  return path
    .normalize('NFC')
    .split('/')
    .map(
      (segment) =>
        segment
          .replace(/[\p{Cc}\\]/gu, '-')
          .replace(/[ -][0-9a-f]{32}(?=$|\.)/, '')
          .replace(/^[_.]+(?=.)/, '')
          .trim() || 'untitled',
    )
    .join('/')
}

function stemOf(path: string): string {
  return path.replace(extension, '')
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('/')
}
