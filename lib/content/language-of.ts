import type { Taxonomy } from './taxonomy.ts'

/** Scripts that tell a language by themselves, the telling one first: Japanese has Han as well. */
const scripts = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
] as const

/** So many letters of a script for each Latin word make a text one of its language. */
const minShare = 0.4
const maxLength = 50_000

/**
 * The language of the taxonomy that a text is written in, by its letters: a text about computers is
 * full of Latin words in any language. The first language for one in Latin letters.
 */
export function languageOf(text: string, { locales }: Taxonomy): string {
  const start = text.slice(0, maxLength)
  const latin = start.match(/\p{Script=Latin}+/gu)?.length ?? 0
  for (const [language, letters] of scripts) {
    const locale = locales.find(({ id }) => id.toLowerCase().split('-')[0] === language)
    const count = start.match(letters)?.length ?? 0
    if (locale && count > 0 && count >= latin * minShare) return locale.id
  }
  const isOfScript = (id: string) => scripts.some(([language]) => language === id.toLowerCase().split('-')[0])
  return (locales.find(({ id }) => !isOfScript(id)) ?? locales[0])?.id ?? 'en'
}
