import path from 'node:path'
import type { KnowledgeBase } from '../../lib/content/knowledge-base.ts'
import { nearestName } from '../../lib/content/nearest.ts'
import type { ParsedArticle } from '../../lib/content/parse.ts'

/** Ends the program with exit 2 and a line that says why. */
export function wrongUsage(message: string): never {
  console.error(`kb: ${message}`)
  process.exit(2)
}

/** Where the command was typed; npm runs scripts in the project's root. */
export function callerFolder(): string {
  return process.env.INIT_CWD ?? process.cwd()
}

/** Editors name files as their shell completes them: from where they stand, or below the content folder. */
export function toContentPath(file: string, root: string): string {
  const absolute = path.resolve(callerFolder(), file)
  const relative = path.relative(root, absolute)
  return (relative.startsWith('..') ? file : relative).split(path.sep).join('/')
}

/**
 * The article that was named on the command line, by its file or, as `kb similar` and the site name it, by
 * its path without extension; ends the program when there is none.
 */
export function findArticle(file: string, { articles, root }: KnowledgeBase): ParsedArticle {
  const name = toContentPath(file, root)
  const found =
    articles.find((article) => article.file === name) ?? articles.find((article) => article.path === name)
  if (found) return found
  return noArticles([file], { articles, root })
}

/** Ends the program for files that are no articles, each with the name of the one that may be meant. */
export function noArticles(
  files: readonly string[],
  { articles, root }: Pick<KnowledgeBase, 'articles' | 'root'>,
): never {
  const known = articles.map((article) => article.file)
  const named = files.map((file) => {
    const nearest = nearestName(known, toContentPath(file, root))
    return `${file}${nearest === null ? '' : `; did you mean ${nearest}?`}`
  })
  return wrongUsage(`no article of ${root}: ${named.join(', ')}`)
}
