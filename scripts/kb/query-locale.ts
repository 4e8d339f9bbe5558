import { findTerm, type Taxonomy } from '../../lib/content/taxonomy.ts'
import { wrongUsage } from './usage.ts'

/** The language to search in: that asked for; without one, Chinese for a query with Han where there is such a language, else the first. */
export function queryLocale(query: string, asked: string | undefined, { locales }: Taxonomy): string {
  if (asked !== undefined)
    return (
      findTerm(locales, asked)?.id ??
      wrongUsage(`--locale: no "${asked}" (${locales.map(({ id }) => id).join(', ')})`)
    )
  const han = /\p{Script=Han}/u.test(query) ? locales.find(({ id }) => id.startsWith('zh')) : undefined
  return (han ?? locales[0])?.id ?? wrongUsage('the taxonomy has no languages')
}
