/** Languages in which the interface speaks. */
export const spokenLanguages = ['en', 'zh'] as const

/** The language that the interface speaks to a reader of `locale`: `zh`, `zh-TW` → `zh`; else `en`. */
export function interfaceLanguage(locale: string): (typeof spokenLanguages)[number] {
  const primary = locale.toLowerCase().split('-')[0] ?? locale
  return spokenLanguages.find((language) => language === primary) ?? 'en'
}
