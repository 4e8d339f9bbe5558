import type { Article } from '../content/article.ts'
import { type GroupField, groupSlug } from './groups.ts'

const folders: Readonly<Record<GroupField, string>> = {
  product: 'products',
  kind: 'kinds',
  component: 'components',
}

/** Address of an article's page. */
export function articlePath(article: { readonly locale: string; readonly slug: string }): string {
  return `/${article.locale}/articles/${encodeURIComponent(article.slug)}`
}

/** Address of the page that lists the articles of a product, kind or component. */
export function groupPath(field: GroupField, locale: string, value: string): string {
  return `/${locale}/${folders[field]}/${encodeURIComponent(groupSlug(value))}`
}

/** The address to give to others: it survives renaming. Articles without any number have only their own. */
export function permanentPath(article: Article): string {
  const name = article.id ?? article.aliases.find((alias) => !alias.includes('/'))
  return name ? `/kb/${encodeURIComponent(name).replace(/%3A/g, ':')}` : articlePath(article)
}
