import { renderLlms } from '@/lib/site/llms'
import { siteOrigin } from '@/lib/site/origin'
import { getArticles, getLocales } from '@/lib/site/store'

export const dynamic = 'force-static'

/** `GET /llms.txt`: every article as a link to its Markdown, for programs that read. */
export function GET(): Response {
  const languages = getLocales().map(({ id, name }) => ({ locale: id, name, articles: getArticles(id) }))
  return new Response(renderLlms(languages, siteOrigin), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
