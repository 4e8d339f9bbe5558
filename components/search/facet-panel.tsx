import type { Translate } from '@/lib/i18n/translator'
import type { Facets } from '@/lib/search/types'
import { nameOf, type ResultNames } from '@/lib/site/result-names'
import type { SearchState } from '@/lib/site/search-address'
import { type FacetName, facetNames, searchPath, toggleFacet } from '@/lib/site/search-state'

interface FacetPanelProps {
  facets: Facets
  state: SearchState
  locale: string
  names: ResultNames
  t: Translate
}

/** Values shown of a facet before the rest folds away. */
const shown = 8

/** Facets as links, so that they work without JavaScript; a chosen value is a link that takes it back. */
export function FacetPanel({ facets, state, locale, names, t }: FacetPanelProps) {
  return facetNames.map((name) => {
    const chosen = state[name].filter((value) => !facets[name].some((each) => each.value === value))
    const values = [...chosen.map((value) => ({ value, count: 0 })), ...facets[name]]
    if (values.length === 0) return null
    const first = values.filter(({ value }, index) => index < shown || state[name].includes(value))
    const rest = values.filter((each) => !first.includes(each))
    const list = (items: typeof values) => (
      <FacetList name={name} values={items} state={state} locale={locale} names={names} t={t} />
    )
    return (
      <section key={name} aria-labelledby={`facet-${name}`} className="facet">
        <h2 id={`facet-${name}`} className="rail-title">
          {t(`facets.${name}`)}
        </h2>
        {list(first)}
        {rest.length > 0 && (
          <details>
            <summary className="text-muted text-small">{t('search.more', { count: rest.length })}</summary>
            {list(rest)}
          </details>
        )}
      </section>
    )
  })
}

interface FacetListProps extends Omit<FacetPanelProps, 'facets'> {
  name: FacetName
  values: readonly { value: string; count: number }[]
}

function FacetList({ name, values, state, locale, names, t }: FacetListProps) {
  return (
    <ul>
      {values.map(({ value, count }) => {
        const label = name === 'line' ? value : nameOf(names, name, value)
        const isChosen = state[name].includes(value)
        return (
          <li key={value}>
            <a
              href={searchPath(locale, toggleFacet(state, name, value))}
              className={isChosen ? 'count-link count-link-chosen' : 'count-link'}
              aria-label={
                isChosen
                  ? t('search.facetChosen', { value: label })
                  : t('search.facetCount', { value: label, count })
              }
              rel="nofollow"
            >
              <span>
                {isChosen && '✓ '}
                {label}
              </span>
              <span className="figures text-muted">{count}</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}
