import { findTerm, type Taxonomy } from './taxonomy.ts'

/** A language with a region or a script: `en-US`, `zh_Hans`, `es-419`. */
const languageTag = /^(?<language>[a-z]{2,3})(?:[-_](?:[a-z]{2}|[a-z]{4}|\d{3}))*$/i

/**
 * The language that a folder is named after: by its names in the taxonomy, else by its code alone where the taxonomy
 * has one language with that code, so that `en-US` is `en`, and `en` is `en-US` where the taxonomy names that.
 */
export function localeOfFolder(folder: string, { locales }: Taxonomy): string | null {
  const named = findTerm(locales, folder)
  if (named) return named.id
  const language = languageOfTag(folder)
  const same = language === null ? [] : locales.filter(({ id }) => languageOfTag(id) === language)
  return same.length === 1 ? (same[0]?.id ?? null) : null
}

function languageOfTag(tag: string): string | null {
  return languageTag.exec(tag)?.groups?.language?.toLowerCase() ?? null
}

/** The language whose folder a file of the content folder is in; null for a file that is in none. */
export function localeOfFile(file: string, taxonomy: Taxonomy): string | null {
  const [folder = '', ...rest] = file.split('/')
  return rest.length === 0 ? null : localeOfFolder(folder, taxonomy)
}
