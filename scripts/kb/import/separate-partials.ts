import type { SourceArticle } from './read-source.ts'
import { folderOfParts } from './skip-files.ts'

/** Articles, and partials that are none since their text stands in articles. */
export interface SeparatedPartials {
  readonly own: readonly SourceArticle[]
  readonly partials: readonly { readonly file: string; readonly shownBy: string }[]
}

/**
 * Leaves out what only is a part of articles: files with a name that begins with `_`, as site generators
 * have it, without metadata, and files in a folder for such (`includes/`), whose text an article shows. One that
 * none shows stays an article.
 */
export function separatePartials(articles: readonly SourceArticle[]): SeparatedPartials {
  const shownBy = new Map<string, string>()
  const show = ({ path, foreign }: SourceArticle) => {
    for (const file of foreign.partials) if (!shownBy.has(file)) shownBy.set(file, path)
  }
  for (const article of articles) if (!mayBePartial(article)) show(article)
  const own = articles.filter((article) => {
    if (!mayBePartial(article)) return true
    if (shownBy.has(article.path)) return false
    show(article)
    return true
  })
  const kept = new Set(own)
  return {
    own,
    partials: articles
      .filter((article) => !kept.has(article))
      .map(({ path }) => ({ file: path, shownBy: shownBy.get(path) ?? '' })),
  }
}

/** Hugo names a part of pages `headless` in metadata of its own. */
function mayBePartial({ path, foreign }: SourceArticle): boolean {
  return (
    (/(?:^|\/)_/.test(path) && foreign.values === '') ||
    folderOfParts.test(path) ||
    foreign.hints.get('headless')?.toLowerCase() === 'true'
  )
}
