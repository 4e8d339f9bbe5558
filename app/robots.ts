import type { MetadataRoute } from 'next'
import { siteOrigin } from '@/lib/site/origin'

export const dynamic = 'force-static'

/** Articles may be indexed; result pages are without end. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/*/search?'] },
    sitemap: `${siteOrigin}/sitemap.xml`,
  }
}
