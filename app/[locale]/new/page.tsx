import type { Metadata } from 'next'
import { NewPage } from '@/components/browse/new-page'
import { translatorOf } from '@/lib/i18n/translator'
import { feedTypes } from '@/lib/site/feeds'
import { getArticles, getLocales } from '@/lib/site/store'

export async function generateMetadata({ params }: PageProps<'/[locale]/new'>): Promise<Metadata> {
  const { locale } = await params
  return {
    title: translatorOf(locale)('browse.new'),
    alternates: {
      canonical: `/${locale}/new`,
      languages: Object.fromEntries(getLocales().map(({ id }) => [id, `/${id}/new`])),
      types: feedTypes(locale, null),
    },
  }
}

/** What has changed lately. */
export default async function Page({ params }: PageProps<'/[locale]/new'>) {
  const { locale } = await params
  return <NewPage articles={getArticles(locale)} locale={locale} t={translatorOf(locale)} />
}
