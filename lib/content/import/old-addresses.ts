import { pageNameIn } from './docusaurus.ts'
import { type ArticlePlace, isWrapper } from './place-articles.ts'
import type { SiteKind } from './site-kind.ts'

/** What an address was made of. */
export interface AddressParts {
  /** Path in the source. */
  readonly path: string
  readonly place: ArticlePlace
  /** The first language of the taxonomy, whose pages had no language in their addresses. */
  readonly isDefaultLocale: boolean
  readonly hints: ReadonlyMap<string, string>
}

/**
 * The addresses that an article had in its old site: by the rules of the program that made it, and
 * those that its own fields name.
 */
export function oldAddresses(
  { path, place, isDefaultLocale, hints }: AddressParts,
  site: SiteKind,
): string[] {
  const own = ['permalink', 'url'].flatMap((name) => {
    const value = hints.get(name) ?? ''
    return /^(?:\/|https?:\/\/)/.test(value) ? [value] : []
  })
  if (/\.x?html?$/i.test(path)) return unique([...own, `${site.base}/${path}`])
  if (site.ending === null && site.base === '') return unique(own)
  const { ending } = site
  const locales = [place.locale, place.folder ?? place.locale].map((locale) => `/${locale}`)
  // What neither a folder nor a name tells the language of has none in its address.
  const hasOwn = place.by === 'folder' || place.by === 'file name'
  const name = hints.get('slug') || (pageNameIn(hints.get('id'), site.name) ?? undefined)
  const page = pagePath(place.sourcePath, name, site)
  const pages = [page, ...(site.name === 'jekyll' ? [`${categoriesOf(hints)}${page}`] : [])]
  const addresses = [...locales, ...(isDefaultLocale || !hasOwn ? [''] : [])].flatMap((locale) =>
    pages.map((each) => `${site.base}${locale}${each}${each.endsWith('/') ? '' : (ending ?? '.html')}`),
  )
  return unique([...own, ...addresses])
}

/** `categories: ops linux` puts a page below `/ops/linux`. */
function categoriesOf(hints: ReadonlyMap<string, string>): string {
  const names = (hints.get('categories') ?? hints.get('category') ?? '').split(/\s+/)
  return names
    .filter((name) => name !== '')
    .map((name) => `/${name.toLowerCase()}`)
    .join('')
}

/** The path of a page below its language: an index is its folder, and a slug takes the place of the name. */
function pagePath(sourcePath: string, slug: string | undefined, site: SiteKind): string {
  const hasSlug = slug !== undefined && slug !== '' && withSlugs.has(site.name)
  const { root, below } = servedAt(sourcePath.split('/'), site, hasSlug)
  const prefix = root.map((segment) => `/${segment}`).join('')
  if (hasSlug && slug.startsWith('/')) return `${prefix}${slug}`
  // Starlight names the whole path.
  if (slug && site.name === 'starlight') return `/${slug.replace(/^\/+|\/+$/g, '')}`
  const name = hasSlug ? slug : (below.at(-1) ?? '')
  const folder = `${prefix}${below
    .slice(0, -1)
    .map((segment) => `/${segment}`)
    .join('')}`
  return /^(?:index|readme)$/i.test(name) ? `${folder}/` : `${folder}/${name}`
}

/** Programs in whose pages the field `slug` is a part of the address. */
const withSlugs = new Set<SiteKind['name']>(['docusaurus', 'hugo', 'jekyll'])
const dated = /^(\d{4})-(\d{1,2})-(\d{1,2})-(.+)$/

/** Where programs have their texts; a folder of another name is a part of the address. */
const textFolders: Readonly<Partial<Record<SiteKind['name'], readonly string[]>>> = {
  hugo: ['content'],
  mkdocs: ['docs'],
  starlight: ['src', 'content', 'docs'],
}

/** Where a program served a file: the path that no slug replaces, and the one below it. */
function servedAt(segments: readonly string[], site: SiteKind, hasSlug: boolean) {
  if (site.name === 'docusaurus') return servedByDocusaurus(segments, site, hasSlug)
  const [top = ''] = segments
  const at = site.name === 'jekyll' ? segments.lastIndexOf('posts') : -1
  // A folder around the posts of Jekyll is their category, as those of the metadata are.
  if (at >= 0 && dated.test(segments.at(-1) ?? ''))
    return { root: [], below: [...segments.slice(0, at), ...withDate(segments.slice(-1))] }
  // Other programs serve what is in their folder of texts at the root.
  const folder = site.textFolder?.split('/') ?? textFolders[site.name] ?? (isWrapper(top) ? [top] : [])
  const isIn = segments.length > folder.length && folder.every((name, index) => segments[index] === name)
  return { root: [], below: isIn ? segments.slice(folder.length) : segments }
}

/** The newest version has none in its address, and the pages of the next one are below `next` then. */
function servedByDocusaurus(
  segments: readonly string[],
  { newestVersion, paths }: SiteKind,
  hasSlug: boolean,
) {
  const [top = '', second = '', ...rest] = segments
  const below = segments.slice(1).map(withoutOrder)
  if (/^versioned_/.test(top) && second.startsWith('version-')) {
    const version = second.slice('version-'.length)
    const folder = top.replace('versioned_', '')
    const own = version === newestVersion ? '' : version
    const root = [folder === 'docs' ? (paths?.docs ?? folder) : folder, paths?.versions.get(version) ?? own]
    return { root: root.filter((each) => each !== ''), below: rest.map(withoutOrder) }
  }
  if (top === 'src' && second === 'pages') return { root: [], below: rest }
  // A slug takes the place of the date as well.
  if (top === 'blog') return { root: [top], below: hasSlug ? below.slice(-1) : withDate(below) }
  if (below.length === 0) return { root: [], below: segments.map(withoutOrder) }
  const isNext = top === 'docs' && newestVersion !== undefined && newestVersion !== 'current'
  const current = top === 'docs' ? paths?.versions.get('current') : undefined
  const root = [top === 'docs' ? (paths?.docs ?? top) : top, current ?? (isNext ? 'next' : '')]
  return { root: root.filter((each) => each !== ''), below }
}

/** `2026-01-02-lamp` is served at `2026/01/02/lamp`. */
function withDate(segments: readonly string[]): string[] {
  const [, year, month = '', day = '', name] = dated.exec(segments.at(-1) ?? '') ?? []
  if (year === undefined || name === undefined) return [...segments]
  return [...segments.slice(0, -1), year, month.padStart(2, '0'), day.padStart(2, '0'), name]
}

/** `01-intro` → `intro`; dates (`2024-01-02-x`) and versions (`1.0-x`) keep their numbers. */
export function withoutOrder(segment: string): string {
  return segment.replace(/^\d{1,4}\s*[-_.]+\s*(?=[^\d\s._-])/, '')
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
