import type { NextRequest } from 'next/server'
import { feedbackKey } from '@/lib/feedback/answers'
import { isSameOrigin, readForm } from '@/lib/feedback/request'
import { createRateLimit } from '@/lib/request/rate-limit'
import { readerHeader } from '@/lib/request/reader-address'
import { hasFeedback, keepAnswer } from '@/lib/site/feedback'
import { siteOrigin } from '@/lib/site/origin'
import { articlePath } from '@/lib/site/paths'
import { getArticle } from '@/lib/site/store'

const waitToAnswer = createRateLimit({ stretch: 60 * 60 * 1000, reader: 12, everyone: 1200 })

/**
 * `POST /api/feedback`: a form with `locale`, `slug`, `solved` (yes or no) and perhaps `reason`. Leads
 * back to the article, which says what became of it; only the answer and its day are stored.
 */
export async function POST(request: NextRequest): Promise<Response> {
  if (!hasFeedback) return new Response(null, { status: 404 })
  if (!isSameOrigin(request, siteOrigin)) return new Response(null, { status: 403 })
  const form = await readForm(request)
  if (form === 'too-long') return new Response(null, { status: 413 })
  const article = form ? getArticle(form.locale, form.slug) : undefined
  if (!form || !article) return new Response(null, { status: 400 })
  const back = (outcome: string) =>
    new Response(null, { status: 303, headers: { Location: `${articlePath(article)}#feedback-${outcome}` } })
  if (waitToAnswer(request.headers.get(readerHeader) ?? '') > 0) return back('later')
  const isKept = await keepAnswer({
    article: feedbackKey(article),
    locale: article.locale,
    solved: form.solved === 'yes',
    reason: form.reason,
    day: new Date().toISOString().slice(0, 10),
  })
  return back(isKept ? 'thanks' : 'failed')
}
