import type { Article } from '../content/article.ts'
import { fieldFolders, type GroupField, groupSlug } from './group-fields.ts'
import { isExport } from './is-export.ts'

/** Pages of an export are folders, which plain web servers know by a slash. */
export const pageEnd = isExport ? '/' : ''

/** Address of an article's page. */
export function articlePath(article: { readonly locale: string; readonly slug: string }): string {
  return `/${article.locale}/articles/${encodeURIComponent(article.slug)}${pageEnd}`
}

/** Address of an article as Markdown, a file beside the page. */
export function markdownPath(article: { readonly locale: string; readonly slug: string }): string {
  return `/${article.locale}/articles/${encodeURIComponent(article.slug)}.md`
}

/** Address of the page that lists the articles of a value. */
export function groupPath(field: GroupField, locale: string, value: string): string {
  return `${fieldPath(field, locale)}/${encodeURIComponent(groupSlug(field, value))}${pageEnd}`
}

/** Address of the page that lists the values of a field. */
export function fieldPath(field: GroupField, locale: string): string {
  return `/${locale}/${fieldFolders[field]}`
}

/** The address to give to others: it survives renaming. Articles without any number have only their own. */
export function permanentPath(article: Article): string {
  const name = article.id ?? article.aliases.find((alias) => !alias.includes('/'))
  return name ? `/kb/${encodeURIComponent(name).replace(/%3A/g, ':')}` : articlePath(article)
}
