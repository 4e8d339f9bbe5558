import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { ResultsPage } from '@/components/search/results-page'
import { translatorOf } from '@/lib/i18n/translator'
import { searchAlternates } from '@/lib/site/alternates'
import { getEngine } from '@/lib/site/engine'
import { getResultNames } from '@/lib/site/groups'
import { noteQuestion } from '@/lib/site/questions'
import { readerOf } from '@/lib/site/reader-version'
import { searchStateSchema } from '@/lib/site/search-address'
import { lastPageOf, searchOptions, searchPath, withReader } from '@/lib/site/search-state'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = translatorOf(locale)
  const state = searchStateSchema.parse(await searchParams)
  const title = state.q ? t('search.resultsFor', { query: state.q.slice(0, 60) }) : t('search.browseTitle')
  return {
    title,
    // The list of everything may be found elsewhere too; results are without end.
    robots: { index: searchPath(locale, state) === `/${locale}/search`, follow: true },
    alternates: { languages: searchAlternates(state) },
  }
}

export default async function SearchPage({ params, searchParams }: Props) {
  const { locale } = await params
  const state = searchStateSchema.parse(await searchParams)
  if (state.version === null) {
    const kept = await cookies()
    const reader = readerOf((name) => kept.get(name)?.value)
    // What the reader runs stands in the address, so that a link shared shows what its sender saw.
    if (reader) redirect(searchPath(locale, withReader(state, reader)))
  }
  const result = (await getEngine()).search(state.q, searchOptions(state, locale))
  const last = lastPageOf(state, result.total)
  if (state.page > last) redirect(searchPath(locale, { ...state, page: last }))
  noteQuestion(state, locale, result)
  const names = getResultNames(locale)
  return <ResultsPage result={result} state={state} locale={locale} names={names} t={translatorOf(locale)} />
}
