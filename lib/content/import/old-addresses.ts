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
  const page = pagePath(place.sourcePath, hints.get('slug'), site)
  const addresses = [...locales, ...(isDefaultLocale ? [''] : [])].map(
    (locale) => `${site.base}${locale}${page}${page.endsWith('/') ? '' : (ending ?? '.html')}`,
  )
  return unique([...own, ...addresses])
}

/** The path of a page below its language: an index is its folder, and Docusaurus drops numbers that order files. */
function pagePath(sourcePath: string, slug: string | undefined, site: SiteKind): string {
  const isDocusaurus = site.name === 'docusaurus'
  const segments = sourcePath.split('/').map((segment) => (isDocusaurus ? withoutOrder(segment) : segment))
  const [top = ''] = segments
  // Other programs serve what is in their folder of texts at the root.
  if (!isDocusaurus && segments.length > 1 && isWrapper(top)) segments.shift()
  if (isDocusaurus && slug?.startsWith('/')) return `/${top}${slug}`
  const name = isDocusaurus && slug ? slug : (segments.at(-1) ?? '')
  const folder = segments
    .slice(0, -1)
    .map((segment) => `/${segment}`)
    .join('')
  return /^(?:index|readme)$/i.test(name) ? `${folder}/` : `${folder}/${name}`
}

/** `01-intro` → `intro`; dates (`2024-01-02-x`) and versions (`1.0-x`) keep their numbers. */
export function withoutOrder(segment: string): string {
  return segment.replace(/^\d{1,4}\s*[-_.]+\s*(?=[^\d\s._-])/, '')
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
