import { findView, type ViewParams, viewPath } from './group-views.ts'
import type { SearchState } from './search-address.ts'
import { searchPath } from './search-state.ts'
import { getLocales } from './store.ts'

/** A longer query is a pasted log, and not worth repeating in the page's head. */
const longestQuery = 300

/** Addresses of a page that every language has, by language. */
export function inEveryLanguage(pathIn: (locale: string) => string): Record<string, string> {
  return Object.fromEntries(getLocales().map(({ id }) => [id, pathIn(id)]))
}

/** Addresses of a list of articles in every language that has it, by language. */
export function viewAlternates(params: ViewParams): Record<string, string> {
  const views = getLocales().flatMap(({ id: locale }) => {
    const view = findView(locale, params)
    return view ? [[locale, viewPath(view, locale)] as const] : []
  })
  return Object.fromEntries(views)
}

/** Addresses of the same search in every language, by language. */
export function searchAlternates(state: SearchState): Record<string, string> {
  if (state.q.length > longestQuery) return {}
  return inEveryLanguage((locale) => searchPath(locale, { ...state, page: 1 }))
}
