import type { ParsedArticle } from './parse.ts'

/**
 * Gives each article a path of its own. Of `a.md` and `a.mdx` in one folder the first keeps the
 * path `a`; the other is known by its path with the extension, so that neither vanishes.
 */
export function separatePaths(parsed: readonly ParsedArticle[]): {
  readonly articles: readonly ParsedArticle[]
  /** By file: the file that has the path. */
  readonly duplicatePaths: ReadonlyMap<string, string>
} {
  const owners = new Map<string, string>()
  const duplicatePaths = new Map<string, string>()
  const articles = parsed.map((article): ParsedArticle => {
    const owner = owners.get(article.path)
    if (owner === undefined) {
      owners.set(article.path, article.file)
      return article
    }
    duplicatePaths.set(article.file, owner)
    const extension = article.file.slice(article.path.length)
    return { ...article, path: article.file, sourcePath: article.sourcePath + extension }
  })
  return { articles, duplicatePaths }
}
