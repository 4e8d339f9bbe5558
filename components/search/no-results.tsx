import type { Translate } from '@/lib/i18n/translator'
import type { ResultNames } from '@/lib/site/result-names'
import type { SearchState } from '@/lib/site/search-address'
import { isFiltered, searchPath, withoutFacets } from '@/lib/site/search-state'

/** Nothing found is never the end: fewer filters, other words, or browsing. */
export function NoResults({
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
  const isNarrowed = isFiltered(state) || Boolean(state.version)
  // Nothing was asked for and nothing is there: other words would not help.
  if (!isNarrowed && state.q === '') return <p>{t('home.empty')}</p>
  return (
    <div className="max-w-[40rem]">
      <p className="font-semibold text-large">
        {isNarrowed ? t('search.noneFiltered') : t('search.noneTitle', { query: state.q.slice(0, 80) })}
      </p>
      {isNarrowed && (
        <p className="mt-2">
          <a href={searchPath(locale, { ...withoutFacets(state), version: '' })}>
            {t('search.withoutFilters')}
          </a>
        </p>
      )}
      <p className="mt-2 mb-6">
        {t('search.noneHelp')}{' '}
        {names.products.length === 0 && <a href={searchPath(locale, {})}>{t('browse.list')}</a>}
      </p>
      {names.products.length > 0 && <h2 className="list-title">{t('home.products')}</h2>}
      <ul>
        {names.products.map(({ id, label, count, href }) => (
          <li key={id}>
            <a href={href} className="count-link" aria-label={t('browse.group', { label, count })}>
              <span>{label}</span>
              <span className="figures text-muted">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
