import { groupBy } from './group-by.ts'
import type { ParsedArticle } from './parse.ts'

/**
 * Says of translations what they were made from and whether that has changed since. A translation
 * is an article with `sourceSHA`; its source is the article of its pair in the default language,
 * else the one that is no translation itself.
 */
export function compareTranslations(
  articles: readonly ParsedArticle[],
  pairs: ReadonlyMap<string, string>,
  defaultLocale: string,
) {
  const pairOf = (article: ParsedArticle) => pairs.get(article.path) ?? article.path
  const byPair = groupBy(articles, pairOf)
  const othersOf = (article: ParsedArticle) =>
    (byPair.get(pairOf(article)) ?? []).filter(({ locale }) => locale !== article.locale)
  const sourceOf = (article: ParsedArticle): ParsedArticle | null => {
    if (article.meta.sourceSHA === null) return null
    const others = othersOf(article)
    const isSource = (other: ParsedArticle) => other.locale === defaultLocale
    return others.find(isSource) ?? others.find(({ meta }) => meta.sourceSHA === null) ?? others[0] ?? null
  }
  return {
    translationsOf: othersOf,
    sourceOf,
    isStale: (article: ParsedArticle): boolean => {
      const sum = article.meta.sourceSHA?.toLowerCase()
      const others = othersOf(article)
      return sum !== undefined && others.length > 0 && !others.some(({ source }) => source.sha256 === sum)
    },
  }
}
