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

export function toSuggestion(hit: Hit, kindLabel: string | null): Suggestion {
  const note = [hit.id, kindLabel].filter((part) => part !== null).join(' · ')
  return { href: articlePath(hit), title: hit.title, note, locale: hit.locale }
}
