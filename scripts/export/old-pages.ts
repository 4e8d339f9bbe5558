import type { Article } from '../../lib/content/article.ts'
import { decoded } from '../../lib/content/decoded.ts'
import { isFolderName } from './permanent-links.ts'

type Moved = Pick<Article, 'aliases' | 'locale' | 'path' | 'slug' | 'sourcePath'>

/**
 * The files that stand at old addresses, below the folder of the export: those of aliases that are addresses, and those
 * that follow from where article files lie, as `x.html` and as `x/index.html`. `locales`, the default one first, decides
 * which article an address without a language means; aliases come before paths. Web servers know no other forms of an
 * address; those with a query cannot be files.
 */
export function oldPages<T extends Moved>(
  articles: readonly T[],
  locales: readonly string[],
): ReadonlyMap<string, T> {
  const pages = new Map<string, T>()
  const inOrder = [...articles].sort((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale))
  const put = (address: string, article: T) => {
    const names = address.split('/').filter((name) => name !== '')
    if (names.length === 0 || !names.every(isFolderName)) return
    const bare = names.join('/').replace(/(?:\/index)?\.(?:x?html?|mdx?|markdown)$/i, '')
    for (const file of [`${bare}.html`, `${bare}/index.html`]) if (!pages.has(file)) pages.set(file, article)
  }
  for (const article of inOrder)
    for (const alias of article.aliases) {
      const address = addressOf(alias)
      if (address !== null) put(address, article)
    }
  for (const article of inOrder) {
    put(article.path, article)
    put(article.sourcePath, article)
  }
  return pages
}

/** The path of an alias that is an address; null for a name, and for an address that needs its query. */
function addressOf(alias: string): string | null {
  if (!/^(?:\/|https?:\/\/)/i.test(alias) || !URL.canParse(alias, 'http://localhost')) return null
  const { pathname, search } = new URL(alias, 'http://localhost')
  return search === '' ? decoded(pathname) : null
}
