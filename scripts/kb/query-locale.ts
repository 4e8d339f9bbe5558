import { localeOfFolder } from '../../lib/content/locale-folder.ts'
import type { Taxonomy } from '../../lib/content/taxonomy.ts'
import { wrongUsage } from './usage.ts'

/** The language to search in: that asked for; without one, Chinese for a query with Han where there is such a language, else the first. */
export function queryLocale(query: string, asked: string | undefined, taxonomy: Taxonomy): string {
  const { locales } = taxonomy
  if (asked !== undefined)
    return localeOfFolder(asked, taxonomy) ?? wrongUsage(`--locale: ${noLanguage(asked, taxonomy)}`)
  const han = /\p{Script=Han}/u.test(query) ? locales.find(({ id }) => id.startsWith('zh')) : undefined
  return (han ?? locales[0])?.id ?? wrongUsage('the taxonomy has no languages')
}

/** Says that a knowledge base is not in a language, and in which it is. */
export function noLanguage(asked: string, { locales }: Taxonomy): string {
  return `no "${asked}" (${locales.map(({ id }) => id).join(', ')})`
}
