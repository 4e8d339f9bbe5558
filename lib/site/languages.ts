import { labelOf } from '../content/find-term.ts'
import { getLocales, getTaxonomy } from './store.ts'

/** A language that a page leads to. */
export interface Language {
  readonly id: string
  /** Its name in itself, for the switch: `中文`. */
  readonly name: string
  /** Its name in the language of the page, for sentences: `Chinese`. */
  readonly nameHere: string
  /** Its start page. */
  readonly href: string
}

/** The languages of the site but the one of the page. */
export function otherLanguages(locale: string): readonly Language[] {
  return getLocales()
    .filter(({ id }) => id !== locale)
    .map(({ id, name }) => ({ id, name, nameHere: languageName(id, locale), href: `/${id}` }))
}

/** What a language is called in another. */
export function languageName(id: string, locale: string): string {
  const term = getTaxonomy().locales.find((each) => each.id === id)
  return term ? labelOf(term, locale) : id
}
