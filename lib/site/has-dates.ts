import type { Article } from '../content/article.ts'

/**
 * Whether any article says when it was changed. Outside of git none may, and lists that are newest
 * first are then lists by title, which must not be called latest changes.
 */
export function hasDates(articles: readonly Article[]): boolean {
  return articles.some(({ updated }) => updated !== null)
}
