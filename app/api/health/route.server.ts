import { getEngine } from '@/lib/site/engine'
import { getArticles, getLocales, getRevision } from '@/lib/site/store'

export const dynamic = 'force-dynamic'

/** `GET /api/health`: 200 when pages and search can be served; else the error becomes a 500. */
export async function GET(): Promise<Response> {
  const [first] = getLocales()
  const engine = await getEngine()
  engine.search('', { locale: first?.id ?? 'en', limit: 1 })
  const articles = getLocales().reduce((sum, { id }) => sum + getArticles(id).length, 0)
  return Response.json({ status: 'ok', revision: getRevision(), articles })
}
