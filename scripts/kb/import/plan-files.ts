import path from 'node:path'
import { decoded } from '../../../lib/content/decoded.ts'
import { encodedPath } from '../../../lib/content/encoded-path.ts'
import { isRemote } from '../../../lib/content/images.ts'
import { cleanPath } from '../../../lib/content/import/place-articles.ts'
import type { Rewrite } from '../../../lib/content/import/rewrite-references.ts'
import { type FindFile, pathOf } from '../../../lib/content/import/source-files.ts'
import { linkTarget } from '../../../lib/content/links.ts'
import type { ArticleReport } from './import-report.ts'
import type { PlannedArticle } from './planned-article.ts'

/** What the references of one article need. */
export interface ReferencePlan {
  /** Places are those of the body. */
  readonly rewrites: readonly (Rewrite & { readonly rule: 'image' | 'link' })[]
  readonly missing: ArticleReport['missing']
}

/** Where files that are no articles go: source → path below the content folder. */
export type FilePlan = Map<string, string>

interface Wanted {
  readonly href: string
  readonly line: number
  readonly column: number
  readonly kind: 'image' | 'link'
}

/**
 * Finds the files that an article shows and links to, and decides where they go: where the reference
 * points from the article's new place, so that the text can stay as it is. A reference that would lead
 * elsewhere from there is written anew.
 */
export function createReferencePlanner(
  {
    find,
    base,
  }: { readonly find: FindFile /** What addresses of the site began with. */; readonly base: string },
  articles: readonly PlannedArticle[],
) {
  const bySource = new Map(articles.map((article) => [article.path, article]))
  const targets = new Map(articles.flatMap(({ file }) => namesOf(file).map((name) => [name, file] as const)))
  const byNames = articlesByName(articles)
  const byFile = new Map(articles.map((article) => [fileStem(article.file), article]))
  const taken = new Set(articles.map(({ file }) => file.toLowerCase()))
  const files: FilePlan = new Map()

  const toArticle = ({ href, line, column, kind }: Wanted, from: PlannedArticle, to: PlannedArticle) => {
    const names = linkTarget(href, from.file)?.paths ?? []
    const leads = names.map((name) => targets.get(name) ?? targets.get(name.toLowerCase())).find(Boolean)
    const placed = withAnchor(href, to)
    if (leads === to.file && placed === href) return null
    const rest = isFar(href) ? placed.replace(/^[^#]*/, '') : placed
    const written = leads === to.file ? placed : relativeTo(to.file, from.file, rest)
    return { rule: kind, line, column, from: href, to: written }
  }
  const toFile = ({ href, line, column, kind }: Wanted, from: PlannedArticle, source: string) => {
    const pointed = pointsTo(href, from.file)
    const wanted = pointed === null ? besideArticles(source, from) : cleanPath(pointed)
    const place = files.get(source) ?? freePlace(wanted, taken)
    files.set(source, place)
    if (pointed === place) return null
    return { rule: kind, line, column, from: href, to: relativeTo(place, from.file, href) }
  }
  const plan = (article: PlannedArticle): ReferencePlan => {
    const rewrites: ReferencePlan['rewrites'][number][] = []
    const missing: ReferencePlan['missing'][number][] = []
    for (const link of article.foreign.references.links.filter(({ href }) => href.startsWith('#'))) {
      const to = withAnchor(link.href, article)
      if (to !== link.href) rewrites.push({ ...link, rule: 'link', from: link.href, to })
    }
    for (const wanted of wantedBy(article, base)) {
      const byName = nameOf(wanted.href).flatMap((name) => byNames.get(name) ?? [])[0]
      const found = byName
        ? { file: byName.path }
        : isFar(wanted.href)
          ? null
          : find(wanted.href, article.path)
      const named = byName ?? (found && bySource.get(found.file))
      const other = named && inItsLanguage(named, article, byFile)
      const isUnread = found && !other && /\.(?:md|mdx|markdown)$/i.test(found.file)
      // A copy would be an article that nobody has read: of a source of one file, or one that was skipped.
      const file = isUnread ? null : found
      const rewrite = other ? toArticle(wanted, article, other) : file && toFile(wanted, article, file.file)
      if (rewrite) rewrites.push(rewrite)
      if (!other && !file && !isOfAnotherHost(wanted.href))
        missing.push({ line: article.foreign.lineOf(wanted.line), kind: wanted.kind, name: wanted.href })
    }
    return { rewrites, missing }
  }
  return { plan, files }
}

/**
 * Where names of files tell the language (`a.zh.md` beside `a.md`), links name the file without one, and its site
 * leads to the page in the language of the reader where there is one.
 */
function inItsLanguage(
  to: PlannedArticle,
  from: PlannedArticle,
  byFile: ReadonlyMap<string, PlannedArticle>,
): PlannedArticle {
  if (from.place.by !== 'file name' || to.place.by === 'file name' || to.place.locale === from.place.locale)
    return to
  return byFile.get(from.place.locale + fileStem(to.file).slice(to.place.locale.length)) ?? to
}

function fileStem(file: string): string {
  return file.replace(/\.[^./]+$/, '')
}

/** An address whose place is one that the other program gave a heading, with the anchor that the heading has here. */
function withAnchor(href: string, { foreign: { anchors } }: PlannedArticle): string {
  const at = href.indexOf('#')
  if (at < 0 || anchors.size === 0) return href
  const written = href.slice(at + 1)
  const name = decoded(written)
  const anchor = anchors.get(name)
  if (anchor === undefined || anchor === name) return href
  // The top of the page that the link is on has no other name.
  return anchor === '' && at > 0 ? href.slice(0, at) : `${href.slice(0, at)}#${anchor}`
}

/** References that may lead into the source: no place on the same page, no permanent link, no mail. */
function wantedBy({ foreign: { references } }: PlannedArticle, base: string): Wanted[] {
  // Many a site lies below `/kb` itself; what is there has an ending or a path, and a permanent link has neither.
  const isPermanent = base === '/kb' ? /^\/kb\/[A-Za-z]+\d+$/ : /^\/kb\/[^/.?#]+$/
  const isLocal = (href: string) =>
    href !== '' && !/^(?:[#?]|data:|mailto:|tel:)/i.test(href) && !isPermanent.test(href)
  return [
    ...references.images.map(({ src, ...place }): Wanted => ({ ...place, href: src, kind: 'image' })),
    ...references.links.map((link): Wanted => ({ ...link, kind: 'link' })),
  ].filter(({ href }) => isLocal(href))
}

/** Whether an address names no file: a host, or a page by its title. */
function isFar(href: string): boolean {
  return isRemote(href) && !href.startsWith('pathname:')
}

function isOfAnotherHost(href: string): boolean {
  return isFar(href) && !href.startsWith('page:')
}

/** Articles by what links call them that know no file: old addresses, page ids, titles of wiki pages. */
function articlesByName(articles: readonly PlannedArticle[]): ReadonlyMap<string, PlannedArticle> {
  const named = new Map<string, PlannedArticle>()
  for (const article of articles) {
    const { title, aliases } = article.foreign.meta
    for (const name of [`page:${title.toLowerCase()}`, ...aliases, ...article.aliases])
      if (!named.has(name)) named.set(name, article)
  }
  return named
}

/** The names in `articlesByName` that an address may mean. */
function nameOf(href: string): string[] {
  const [address = ''] = href.split('#')
  const pageId = /[?&]pageId=(\d+)/.exec(address)?.[1] ?? /\/pages\/(\d+)(?:\/|$)/.exec(address)?.[1]
  return [
    ...(pageId ? [`page-id:${pageId}`] : []),
    ...(address.startsWith('page:') ? [pathOf(address).toLowerCase()] : []),
    address,
  ]
}

/** Names under which a link may find an article. */
function namesOf(file: string): string[] {
  const stem = file.replace(/\.[^./]+$/, '')
  return [file, stem, file.toLowerCase(), stem.toLowerCase()]
}

/** The file below the content folder that an image or a link to a file means; null for one outside of it. */
function pointsTo(href: string, from: string): string | null {
  const name = pathOf(href)
  if (href.includes('\\') || href.startsWith('@') || href.startsWith('pathname:')) return null
  const file = name.startsWith('/')
    ? path.posix.normalize(`public${name}`)
    : path.posix.normalize(path.posix.join(path.posix.dirname(from), name))
  return file.startsWith('..') ? null : file
}

/** For a file that no path from the article's new place can mean: its own path, below the language. */
function besideArticles(source: string, { place }: PlannedArticle): string {
  const segments = source.split('/')
  const own = place.folder === null ? segments : segments.slice(segments.indexOf(place.folder) + 1)
  return `${place.locale}/${cleanPath(own.join('/'))}`
}

function freePlace(wanted: string, taken: Set<string>): string {
  const { dir, name, ext } = path.posix.parse(wanted)
  let place = wanted
  for (let next = 2; taken.has(place.toLowerCase()); next += 1)
    place = path.posix.join(dir, `${name}-${next}${ext}`)
  taken.add(place.toLowerCase())
  return place
}

/** A relative address, with the query and anchor of the one before. */
function relativeTo(file: string, from: string, href: string): string {
  const rest = /[?#].*$/.exec(href)?.[0] ?? ''
  const relative = path.posix.relative(path.posix.dirname(from), file)
  return encodedPath(relative) + rest
}
