import { labelOf } from '../content/find-term.ts'
import type { Term } from '../content/taxonomy.ts'
import type { Hit } from '../search/types.ts'
import { articlePath } from './paths.ts'

/** Suggestions under the search field. */
export const suggestionLimit = 8

/** An article that the typed words lead to. */
export interface Suggestion {
  readonly href: string
  readonly title: string
  readonly note: string
  readonly locale: string
}

/** An article found as one types; `kinds` are those of the taxonomy, whose names are those of the page's language. */
export function toSuggestion(hit: Hit, kinds: readonly Term[], locale: string): Suggestion {
  const term = kinds.find(({ id }) => id === hit.kind)
  const kind = term ? labelOf(term, locale) : hit.kind
  const note = [hit.id, kind].filter((part) => part !== null).join(' · ')
  return { href: articlePath(hit), title: hit.title, note, locale: hit.locale }
}
