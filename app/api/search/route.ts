import type { NextRequest } from 'next/server'
import type { Hit } from '@/lib/search/types'
import { getEngine } from '@/lib/site/engine'
import { labelFor } from '@/lib/site/groups'
import { articlePath } from '@/lib/site/paths'
import { searchOptions, searchStateSchema } from '@/lib/site/search-state'
import { getLocales } from '@/lib/site/store'

/** Suggestions under the search field. */
const suggestionLimit = 8

/** `GET /api/search?locale=&q=&kind=…`: a SearchResult as JSON; with `suggest=1` only titles and addresses. */
export function GET(request: NextRequest): Response {
  const parameters = request.nextUrl.searchParams
  const locale =
    getLocales().find(({ id }) => id === parameters.get('locale'))?.id ?? getLocales()[0]?.id ?? 'en'
  const entries = [...new Set(parameters.keys())].map((key) => [key, parameters.getAll(key)])
  const state = searchStateSchema.parse(Object.fromEntries(entries))
  if (parameters.get('suggest') === '1') {
    const { hits } = getEngine().search(state.q, { locale, limit: suggestionLimit })
    return Response.json({ suggestions: hits.map((hit) => suggestion(hit, locale)) })
  }
  return Response.json(getEngine().search(state.q, searchOptions(state, locale)))
}

function suggestion(hit: Hit, locale: string) {
  const kind = hit.kind ? labelFor('kind', hit.kind, locale) : ''
  return {
    href: articlePath(hit),
    title: hit.title,
    note: [hit.id ?? '', kind].filter((part) => part !== '').join(' · '),
    locale: hit.locale,
  }
}
