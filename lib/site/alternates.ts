import { type GroupField, getGroup } from './groups.ts'
import { groupPath } from './paths.ts'
import { type SearchState, searchPath } from './search-state.ts'
import { getLocales } from './store.ts'

/** A longer query is a pasted log, and not worth repeating in the page's head. */
const longestQuery = 300

/** Addresses of the page of a group in every language that has it, by language. */
export function groupAlternates(field: GroupField, slug: string): Record<string, string> {
  const groups = getLocales().flatMap(({ id: locale }) => {
    const group = getGroup(field, { locale, slug })
    return group ? [[locale, groupPath(field, locale, group.id)] as const] : []
  })
  return Object.fromEntries(groups)
}

/** Addresses of the same search in every language, by language. */
export function searchAlternates(state: SearchState): Record<string, string> {
  if (state.q.length > longestQuery) return {}
  return Object.fromEntries(getLocales().map(({ id }) => [id, searchPath(id, { ...state, page: 1 })]))
}
