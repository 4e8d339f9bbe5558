import { GroupList } from '@/components/browse/group-list'
import type { Translate } from '@/lib/i18n/translator'
import { getGroups } from '@/lib/site/groups'
import { isFiltered, type SearchState, searchPath } from '@/lib/site/search-state'

/** Nothing found is never the end: fewer filters, other words, or browsing. */
export function NoResults({ state, locale, t }: { state: SearchState; locale: string; t: Translate }) {
  const isNarrowed = isFiltered(state) || Boolean(state.version)
  return (
    <div className="max-w-[40rem]">
      <p className="font-semibold text-large">
        {isNarrowed ? t('search.noneFiltered') : t('search.noneTitle', { query: state.q.slice(0, 80) })}
      </p>
      {isNarrowed && (
        <p className="mt-2">
          <a href={searchPath(locale, { q: state.q, version: '' })}>{t('search.withoutFilters')}</a>
        </p>
      )}
      <p className="mt-2 mb-6">{t('search.noneHelp')}</p>
      <GroupList
        title={t('home.products')}
        field="product"
        groups={getGroups('product', locale)}
        locale={locale}
        t={t}
      />
    </div>
  )
}
