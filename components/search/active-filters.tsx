import type { Translate } from '@/lib/i18n/translator'
import { nameOf, type ResultNames } from '@/lib/site/result-names'
import type { SearchState } from '@/lib/site/search-address'
import { facetNames, searchPath, toggleFacet, withoutFacets } from '@/lib/site/search-state'

/** The chosen filters as chips that each take themselves away. */
export function ActiveFilters({
  state,
  locale,
  names,
  t,
}: {
  state: SearchState
  locale: string
  names: ResultNames
  t: Translate
}) {
  const chips = facetNames.flatMap((facet) =>
    state[facet].map((value) => ({
      key: `${facet}:${value}`,
      name: t(`facets.${facet}`),
      value: facet === 'line' ? value : nameOf(names, facet, value),
      href: searchPath(locale, toggleFacet(state, facet, value)),
    })),
  )
  if (chips.length === 0) return null
  return (
    <ul className="chips" aria-label={t('search.active')}>
      {chips.map(({ key, name, value, href }) => (
        <li key={key}>
          <a href={href} className="chip" aria-label={t('search.remove', { name, value })}>
            {value} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a href={searchPath(locale, withoutFacets(state))} className="text-small">
          {t('search.clearFilters')}
        </a>
      </li>
    </ul>
  )
}
