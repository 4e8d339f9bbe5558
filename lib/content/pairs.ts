import { groupBy } from './group-by.ts'
import type { ParsedArticle } from './parse.ts'
import { realId } from './real-id.ts'

/**
 * Joins translations: files with the same source path, or with an id that each of two languages
 * uses once. Gives a key per file path, the same for all translations of an article.
 */
export function pairKeys(
  articles: readonly ParsedArticle[],
  defaultLocale: string,
): ReadonlyMap<string, string> {
  const bySource = groupBy(articles, (article) => article.sourcePath)
  const byId = groupBy(articles, ({ meta }) => realId(meta.id)?.toUpperCase() ?? [])
  const keys = new Map(articles.map((article) => [article.path, article.sourcePath]))
  for (const group of byId.values()) {
    const isOnePerLocale = new Set(group.map((article) => article.locale)).size === group.length
    const isUntranslated = group.every((article) => bySource.get(article.sourcePath)?.length === 1)
    if (group.length < 2 || !isOnePerLocale || !isUntranslated) continue
    const source = group.find((article) => article.locale === defaultLocale) ?? group[0]
    for (const article of group) keys.set(article.path, source?.sourcePath ?? article.sourcePath)
  }
  return keys
}
