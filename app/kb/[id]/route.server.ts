import type { NextRequest } from 'next/server'
import { decoded } from '@/lib/content/decoded'
import { missingNumberPath } from '@/lib/site/asked-number'
import { localeOfRequest } from '@/lib/site/locale-of-request'
import { articlePath } from '@/lib/site/paths'
import { findByAlias } from '@/lib/site/store'

/** `GET /kb/{id}`: the permanent link, by id or any alias in any case, to the article in the reader's language. */
export async function GET(request: NextRequest, { params }: RouteContext<'/kb/[id]'>): Promise<Response> {
  const { id } = await params
  // Next has decoded the address once or not at all; an id may itself hold a percent sign.
  const names = [id, decoded(id)].flatMap((name) => [name, `page-id:${name}`])
  const found = names.map(findByAlias).find((articles) => articles.length > 0) ?? []
  const locale = localeOfRequest(request)
  const article = found.find((each) => each.locale === locale) ?? found[0]
  const target = article ? articlePath(article) : missingNumberPath(locale, decoded(id))
  return new Response(null, { status: 307, headers: { Location: target, Vary: 'Accept-Language, Cookie' } })
}
