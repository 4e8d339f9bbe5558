import path from 'node:path'
import type { Article } from '../../lib/content/article.ts'
import { toSearchDocument } from '../../lib/search/records.ts'
import { type RelatedArticle, relatedArticles } from '../../lib/search/related.ts'
import { cairnDir } from './project.ts'
import { writeIfChanged } from './write-if-changed.ts'

/** Writes `.cairn/related.json`: the related articles of each article of the build, by path. */
export function writeRelated(articles: readonly Article[], locales: readonly string[]): void {
  const related: Record<string, RelatedArticle[]> = {}
  for (const locale of locales) {
    const own = articles.filter((article) => article.locale === locale)
    const stated = new Map(own.map((article) => [article.path, article.related]))
    Object.assign(
      related,
      Object.fromEntries(relatedArticles({ documents: own.map(toSearchDocument), stated })),
    )
  }
  writeIfChanged(path.join(cairnDir, 'related.json'), JSON.stringify(related))
}
