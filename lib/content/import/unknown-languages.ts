import { findTerm, type Taxonomy } from '../taxonomy.ts'

/** A folder of a language that the taxonomy does not have. */
export interface UnknownLanguage {
  /** Path in the source. */
  readonly folder: string
  /** Its name in English. */
  readonly language: string
  /** How many files are in it. */
  readonly files: number
}

const tag = /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/

/**
 * Folders that name a language which the taxonomy does not have, beside one of a language that it has: what is in
 * them would be taken for another language without a word.
 */
export function unknownLanguages(files: readonly string[], { locales }: Taxonomy): UnknownLanguage[] {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
  const counts = new Map<string, number>()
  for (const file of files) {
    const segments = file.split('/').slice(0, -1)
    segments.forEach((_, at) => {
      const folder = segments.slice(0, at + 1).join('/')
      counts.set(folder, (counts.get(folder) ?? 0) + 1)
    })
  }
  const parts = [...counts].map(([folder, count]) => {
    const at = folder.lastIndexOf('/')
    return { folder, count, parent: folder.slice(0, Math.max(at, 0)), name: folder.slice(at + 1) }
  })
  const known = new Set(parts.filter(({ name }) => findTerm(locales, name)).map(({ parent }) => parent))
  return parts.flatMap(({ folder, count, parent, name }) => {
    if (!known.has(parent) || findTerm(locales, name) || !tag.test(name)) return []
    const base = name.slice(0, 2)
    const language = findTerm(locales, base) ? undefined : names.of(base)
    return language === undefined ? [] : [{ folder, language, files: count }]
  })
}
