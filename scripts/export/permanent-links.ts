import type { Article } from '../../lib/content/article.ts'
import { articlePath } from '../../lib/site/paths.ts'

type Named = Pick<Article, 'id' | 'aliases' | 'locale' | 'slug'>

/**
 * The pages that permanent links lead to, by the name after `/kb/`: ids and aliases as written, in
 * lower and in upper case, since a folder has one spelling; the number in `page-id:…` by itself too.
 * `find` gives the articles that bear a name, in any case. Names with a slash are old paths.
 */
export function permanentLinks(
  articles: readonly Named[],
  find: (name: string) => readonly Named[],
): ReadonlyMap<string, readonly Named[]> {
  const pages = new Map<string, readonly Named[]>()
  for (const name of new Set(articles.flatMap(namesOf))) {
    const found = [name, `page-id:${name}`].map(find).find((each) => each.length > 0)
    if (!found) continue
    for (const form of [name, name.toLowerCase(), name.toUpperCase()]) pages.set(form, found)
  }
  return pages
}

function namesOf({ id, aliases }: Named): string[] {
  const all = id === null ? aliases : [id, ...aliases]
  const names = [...all, ...all.map((name) => name.replace(/^page-id:/i, ''))]
  return names.filter((name) => isFolderName(name))
}

/** Whether a name can be a folder, and none above. */
export function isFolderName(name: string): boolean {
  return name !== '' && !/^\.+$/.test(name) && !/[/\\\0]/.test(name) && Buffer.byteLength(name) < 255
}

/** Addresses of articles by language: of each language the first. */
export function targetsOf(articles: readonly Named[]): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const article of articles)
    if (!targets.has(article.locale)) targets.set(article.locale, articlePath(article))
  return targets
}
