import type { MetadataRoute } from 'next'
import { getGroups, groupFields } from '@/lib/site/groups'
import { siteOrigin as origin } from '@/lib/site/origin'
import { articlePath, groupPath } from '@/lib/site/paths'
import { getArticles, getLocales } from '@/lib/site/store'

/** Every page: starts, lists and articles. */
export default function sitemap(): MetadataRoute.Sitemap {
  return getLocales().flatMap(({ id: locale }) => [
    { url: `${origin}/${locale}` },
    ...groupFields.flatMap((field) =>
      getGroups(field, locale).map((group) => ({ url: `${origin}${groupPath(field, locale, group.id)}` })),
    ),
    ...getArticles(locale).map((article) => ({
      url: `${origin}${articlePath(article)}`,
      ...(article.updated && { lastModified: article.updated }),
    })),
  ])
}
