'use client'

import { useEffect, useState } from 'react'
import { ResultsPage } from '@/components/search/results-page'
import { SearchField } from '@/components/search/search-field'
import { askWorker, workerAddress } from '@/components/search/worker-client'
import { translatorOf } from '@/lib/i18n/translator'
import type { SearchResult } from '@/lib/search/types'
import type { ResultNames } from '@/lib/site/result-names'
import { readSearchState, type SearchState, searchOptions } from '@/lib/site/search-state'

interface BrowserResultsProps {
  locale: string
  names: ResultNames
}

/** The page of results of a static export: what the address asks for, answered by the search worker. */
export function BrowserResults({ locale, names }: BrowserResultsProps) {
  const t = translatorOf(locale)
  const [found, setFound] = useState<{ state: SearchState; result: SearchResult } | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const state = readSearchState(new URLSearchParams(window.location.search))
    search(state, locale)
      .then((result) => {
        setFound({ state, result })
        const words = state.q.slice(0, 60)
        const title = words ? t('search.resultsFor', { query: words }) : t('search.browseTitle')
        document.title = `${title} · ${t('site.name')}`
      })
      .catch(() => setFailed(true))
  }, [locale, t])
  if (found) return <ResultsPage {...found} locale={locale} names={names} t={t} />
  return (
    <main id="content" className="frame page">
      <h1 className="sr-only">{t('search.title')}</h1>
      <div className="max-w-[46rem]">
        <SearchField locale={locale} t={t} large />
      </div>
      <p role="status" className="mt-6 text-muted" data-needs-script="">
        {failed ? t('search.notLoaded') : t('search.searching')}
      </p>
      <noscript>
        <p className="mt-6">{t('search.needsScript')}</p>
      </noscript>
    </main>
  )
}

async function search(state: SearchState, locale: string): Promise<SearchResult> {
  const question = { kind: 'search', query: state.q, options: searchOptions(state, locale) } as const
  const answer = await askWorker(workerAddress() ?? '', question)
  if (!('result' in answer) || !answer.result) throw new Error('the search worker gave no result')
  return answer.result
}
