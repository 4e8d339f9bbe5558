import type { MetadataRoute } from 'next'
import { groupFields } from '@/lib/site/group-fields'
import { findView, viewParams, viewPath } from '@/lib/site/group-views'
import { siteOrigin as origin } from '@/lib/site/origin'
import { articlePath, fieldPath } from '@/lib/site/paths'
import { getArticles, getLocales } from '@/lib/site/store'

export const dynamic = 'force-static'

/** Every page: starts, lists and articles. */
export default function sitemap(): MetadataRoute.Sitemap {
  return getLocales().flatMap(({ id: locale }) => [
    { url: `${origin}/${locale}` },
    { url: `${origin}/${locale}/browse` },
    { url: `${origin}/${locale}/new` },
    ...groupFields.map((field) => ({ url: `${origin}${fieldPath(field, locale)}` })),
    ...listPaths(locale).map((path) => ({ url: `${origin}${path}` })),
    ...getArticles(locale).map((article) => ({
      url: `${origin}${articlePath(article)}`,
      ...(article.updated && { lastModified: article.updated }),
    })),
  ])
}

/** Lists of articles, each once: another order of a list is the same list to a search engine. */
function listPaths(locale: string): string[] {
  return viewParams(locale).flatMap((params) => {
    const view = findView(locale, params)
    return view?.order === 'newest' ? [viewPath(view, locale)] : []
  })
}
