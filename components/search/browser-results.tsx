'use client'

import { useEffect, useMemo, useState } from 'react'
import { ResultsPage } from '@/components/search/results-page'
import { SearchField } from '@/components/search/search-field'
import { askWorker, workerAddress } from '@/components/search/worker-client'
import type { CompiledTexts } from '@/lib/i18n/compiled-texts'
import { compiledTranslator } from '@/lib/i18n/compiled-translator'
import type { SearchResult } from '@/lib/search/types'
import { keepReader } from '@/lib/site/keep-reader'
import type { ResultNames } from '@/lib/site/result-names'
import type { SearchState } from '@/lib/site/search-address'
import type { WorkerAnswer } from '@/lib/site/worker-messages'

interface BrowserResultsProps {
  locale: string
  names: ResultNames
  /** Those of the page of results. */
  texts: CompiledTexts
}

/** The page of results of a static export: what the address asks for, answered by the search worker. */
export function BrowserResults({ locale, names, texts }: BrowserResultsProps) {
  const t = useMemo(() => compiledTranslator(texts), [texts])
  const [found, setFound] = useState<{ state: SearchState; result: SearchResult } | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    search(locale)
      .then(({ settled: { state, address, remembered }, result }) => {
        if (remembered !== undefined) keepReader(remembered)
        if (address) window.history.replaceState(window.history.state, '', address)
        setFound({ state, result })
        const words = state.q.slice(0, 60)
        const title = words ? t('search.resultsFor', { query: words }) : t('search.browseTitle')
        document.title = `${title} · ${t('site.name')}`
      })
      .catch(() => setFailed(true))
  }, [locale, t])
  if (found) return <ResultsPage {...found} locale={locale} names={names} t={t} />
  return (
    <main id="page.content" className="frame page">
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

async function search(locale: string): Promise<Extract<WorkerAnswer, { result: SearchResult }>> {
  const question = {
    kind: 'page',
    address: window.location.href,
    locale,
    cookies: document.cookie,
  } as const
  const answer = await askWorker(workerAddress() ?? '', question)
  if (!('result' in answer)) throw new Error('the search worker gave no result')
  return answer
}
