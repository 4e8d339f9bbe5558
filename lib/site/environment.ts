import type { Article } from '../content/article.ts'
import { unnamed } from '../content/environment.ts'
import { environmentValues, splitValue } from '../content/environment-values.ts'
import { groupBy } from '../content/group-by.ts'
import { translatorOf } from '../i18n/translator.ts'
import { groupSlug } from './group-fields.ts'
import { environmentId, environmentName, termLabel } from './group-values.ts'
import { type Group, getGroup, getGroups } from './groups.ts'
import { groupPath } from './paths.ts'
import { searchPath } from './search-state.ts'
import { getTaxonomy } from './store.ts'

/** A part of an environment entry, and where the articles are that have it too. */
interface LinkedValue {
  readonly text: string
  /** Their list; where there is none, what they have in common; else the search, which knows who else speaks of it. */
  readonly href: string
}

/** A name of the environment as readers know it; one that the taxonomy does not know, as its author wrote it. */
export function environmentNameLabel(name: string, locale: string): string {
  if (name === unnamed) return translatorOf(locale)('article.other')
  return termLabel('environment', name, { locale, taxonomy: getTaxonomy() })
}

/** The name of the entry that an environment value belongs to, as readers know it. */
export function environmentLabel(group: Group, locale: string): string {
  return environmentNameLabel(environmentName(group.id), locale)
}

/** The values of one entry of an article's environment, each with what leads to its like. */
export function linkedValues(article: Article, name: string): LinkedValue[] {
  const { locale } = article
  const values = environmentValues({ [name]: article.environment[name] ?? '' })
  const pathOf = (key: string) => {
    const id = environmentId(name, key)
    return getGroup('environment', { locale, slug: groupSlug('environment', id) })
      ? groupPath('environment', locale, id)
      : null
  }
  return splitValue(article.environment[name] ?? '').map((text) => {
    const value = values.find((each) => each.text === text)
    const list = value && (pathOf(value.key) ?? (value.family && pathOf(value.family.key)))
    return { text, href: list ?? searchPath(locale, { q: `"${text.replaceAll('"', ' ')}"` }) }
  })
}

/** Values of the environment under the names that they belong to; names with most articles first. */
export function environmentsByName(locale: string): { readonly name: string; readonly groups: Group[] }[] {
  const byName = groupBy(getGroups('environment', locale), (group) => environmentLabel(group, locale))
  return [...byName]
    .map(([name, groups]) => ({ name, groups }))
    .sort((a, b) => articlesIn(b.groups) - articlesIn(a.groups) || a.name.localeCompare(b.name, locale))
}

function articlesIn(groups: readonly Group[]): number {
  return new Set(groups.flatMap(({ articles }) => articles)).size
}
