import { ActiveFilters } from '@/components/search/active-filters'
import { FacetPanel } from '@/components/search/facet-panel'
import { HitRow } from '@/components/search/hit-row'
import { LogDrop } from '@/components/search/log-drop'
import { LogPanel } from '@/components/search/log-panel'
import { NoResults } from '@/components/search/no-results'
import { Pagination } from '@/components/search/pagination'
import { SearchField } from '@/components/search/search-field'
import { Understood } from '@/components/search/understood'
import { VersionForm } from '@/components/search/version-form'
import { isReaderVersion } from '@/lib/content/reader-version'
import type { Translate } from '@/lib/i18n/translator'
import type { SearchResult } from '@/lib/search/types'
import type { ResultNames } from '@/lib/site/result-names'
import type { SearchState } from '@/lib/site/search-address'
import { facetNames, searchPath } from '@/lib/site/search-state'

interface ResultsPageProps {
  result: SearchResult
  state: SearchState
  locale: string
  names: ResultNames
  t: Translate
}

/** Search and browse are one page: without words it lists everything, newest first. */
export function ResultsPage({ result, state, locale, names, t }: ResultsPageProps) {
  const kept = keptParameters(state)
  const isLog = result.understood.kind === 'log'
  const asked = state.version || result.understood.filters.version
  // What is no version is told beside its field; nothing applies to it, and nothing fails to.
  const version = asked && isReaderVersion(asked) ? asked : null
  // Without dates there is one order; a link from elsewhere may still ask for the other.
  const hasOrders = state.q !== '' && result.total > 1 && (names.hasDates || state.sort === 'newest')
  const filters = (
    <details className="facets-sheet">
      <summary>{t('search.filters')}</summary>
      <VersionForm state={state} locale={locale} names={names} t={t} />
      <FacetPanel facets={result.facets} state={state} locale={locale} names={names} t={t} />
    </details>
  )
  return (
    <main id="page.content" className="frame page">
      <h1 className="sr-only">{state.q ? t('search.title') : t('search.browseTitle')}</h1>
      <div className="max-w-[46rem]">
        <SearchField locale={locale} t={t} query={isLog ? '' : state.q} kept={kept} large />
        <LogDrop locale={locale} />
      </div>
      <div className={isLog ? 'results results-log' : 'results'}>
        {isLog ? (
          <LogPanel
            lines={result.understood.log}
            numbers={state.numbers}
            leftOut={result.understood.logLeftOut + state.left}
            locale={locale}
            t={t}
          />
        ) : (
          <aside aria-label={t('search.filters')} className="facets">
            {filters}
          </aside>
        )}
        <div className="min-w-0">
          {isLog && filters}
          <ActiveFilters state={state} locale={locale} names={names} t={t} />
          <div className={result.total > 0 ? 'results-head' : 'sr-only'}>
            <p role="status" className="font-semibold">
              {t('search.results', { count: result.total })}
            </p>
            {hasOrders && <SortLinks state={state} locale={locale} t={t} />}
          </div>
          <Understood understood={result.understood} state={state} locale={locale} t={t} />
          {result.total === 0 ? (
            <NoResults state={state} locale={locale} names={names} t={t} />
          ) : (
            <ol className="rows">
              {result.hits.map((hit) => (
                <HitRow
                  key={hit.path}
                  hit={hit}
                  locale={locale}
                  version={version}
                  numbers={state.numbers}
                  names={names}
                  t={t}
                />
              ))}
            </ol>
          )}
          <Pagination total={result.total} state={state} locale={locale} t={t} />
        </div>
      </div>
    </main>
  )
}

function SortLinks({ state, locale, t }: Omit<ResultsPageProps, 'result' | 'names'>) {
  const link = (sort: SearchState['sort'], text: string) =>
    state.sort === sort ? (
      <span aria-current="true">{text}</span>
    ) : (
      <a href={searchPath(locale, { ...state, sort, page: 1 })}>{text}</a>
    )
  return (
    <p className="flex gap-3 text-small">
      <span className="text-muted">{t('search.sort')}</span>
      {link('relevance', t('search.relevance'))}
      {link('newest', t('search.newest'))}
    </p>
  )
}

/** What a new query keeps of the current search. */
function keptParameters(state: SearchState): (readonly [string, string])[] {
  const facets = facetNames.flatMap((name) => state[name].map((value) => [name, value] as const))
  return [...facets, ...(state.version === null ? [] : [['version', state.version] as const])]
}
