import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { judgeVersion } from '@/lib/content/versions'
import { translatorOf } from '@/lib/i18n/translator'
import { labelFor } from '@/lib/site/groups'
import { readerOf } from '@/lib/site/reader-version'
import { getArticle } from '@/lib/site/store'

const querySchema = z.object({ locale: z.string().max(20), slug: z.string().max(300) })

/**
 * `GET /api/reader-version?locale=&slug=`: whether an article is for what the reader's cookies say they run,
 * as `{ judgement, text }`; 204 when they say nothing, 404 for no such article.
 */
export function GET(request: NextRequest): Response {
  const query = querySchema.safeParse(Object.fromEntries(request.nextUrl.searchParams))
  const article = query.success ? getArticle(query.data.locale, query.data.slug) : undefined
  if (!article) return Response.json({ error: 'no such article' }, { status: 404 })
  const reader = readerOf((name) => request.cookies.get(name)?.value)
  if (!reader) return new Response(null, { status: 204 })
  const t = translatorOf(article.locale)
  const { version, product } = reader
  if (product !== null && article.products.length > 0 && !article.products.includes(product)) {
    const name = labelFor('product', product, article.locale)
    return answer('does-not-apply', `✕ ${t('version.otherProduct', { product: name })}`)
  }
  const judgement = judgeVersion(article.versions, version)
  if (judgement === 'applies') return answer(judgement, `✓ ${t('version.applies', { version })}`)
  if (judgement === 'does-not-apply') return answer(judgement, `✕ ${t('version.doesNotApply', { version })}`)
  return answer(judgement, `? ${t('version.notStated')}`)
}

function answer(judgement: ReturnType<typeof judgeVersion>, text: string): Response {
  return Response.json({ judgement, text }, { headers: { 'Cache-Control': 'private, no-store' } })
}
