import type { NextRequest } from 'next/server'
import { getEngine } from '@/lib/site/engine'
import { readSearchState } from '@/lib/site/search-address'
import { searchOptions } from '@/lib/site/search-state'
import { getLocales, getTaxonomy } from '@/lib/site/store'
import { suggestionLimit, toSuggestion } from '@/lib/site/suggestion'

/** `GET /api/search?locale=&q=&kind=…`: a SearchResult as JSON; with `suggest=1` only titles and addresses. */
export async function GET(request: NextRequest): Promise<Response> {
  const parameters = request.nextUrl.searchParams
  const locale =
    getLocales().find(({ id }) => id === parameters.get('locale'))?.id ?? getLocales()[0]?.id ?? 'en'
  const state = readSearchState(parameters)
  const engine = await getEngine()
  if (parameters.get('suggest') === '1') {
    const { hits } = engine.search(state.q, { locale, limit: suggestionLimit, brief: true })
    const suggestions = hits.map((hit) => toSuggestion(hit, getTaxonomy().kinds, locale))
    return Response.json({ suggestions })
  }
  return Response.json(engine.search(state.q, searchOptions(state, locale)))
}
