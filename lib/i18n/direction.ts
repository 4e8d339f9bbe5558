import { interfaceLanguage } from './interface-language.ts'

/**
 * Scripts that are written from right to left (Unicode Standard Annex 9), of those in which people write today.
 * `Intl.Locale` has this as `textInfo` in Node 20, which does not look at a script that the tag names (`az-Arab`),
 * and as `getTextInfo()` later, which Node 20 lacks.
 */
const rightToLeft = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
])

/** The direction in which a language is written: that of the script it names, else of the one it is usually written in. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr'
}

/**
 * Attributes of a passage that may be in another language than what is around it; none when it is not. A page of `page`
 * is in the language that the interface speaks there, which may be none of its articles.
 */
export function passageIn(locale: string, page: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return locale === interfaceLanguage(page) ? {} : { lang: locale, dir: directionOf(locale) }
}
