import { askedForEachTime } from '@/lib/site/cache-control'
import { feedNames, findFeed } from '@/lib/site/feeds'
import { siteOrigin } from '@/lib/site/origin'
import { feedContentType, renderFeed } from '@/lib/site/render-feed'
import { getLocales } from '@/lib/site/store'

export const dynamic = 'force-static'
export const dynamicParams = false

/** A route has no layout above it that would give the languages. */
export function generateStaticParams() {
  return getLocales().flatMap(({ id: locale }) => feedNames(locale).map((name) => ({ locale, name })))
}

/** `GET /{locale}/feeds/{name}`: what is new, for everything, a product or a kind, as RSS, Atom or JSON Feed. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/feeds/[name]'>): Promise<Response> {
  const { locale, name } = await params
  const feed = findFeed(locale, decodeURIComponent(name))
  if (!feed) return new Response(null, { status: 404 })
  const path = `/${locale}/feeds/${encodeURIComponent(decodeURIComponent(name))}`
  return new Response(renderFeed(feed.source, feed.format, { locale, origin: siteOrigin, path }), {
    headers: { 'Content-Type': feedContentType(feed.format), 'Cache-Control': askedForEachTime },
  })
}
