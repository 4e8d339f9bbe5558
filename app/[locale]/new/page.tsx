import type { Metadata } from 'next'
import { NewPage } from '@/components/browse/new-page'
import { translatorOf } from '@/lib/i18n/translator'
import { inEveryLanguage } from '@/lib/site/alternates'
import { feedTypes } from '@/lib/site/feeds'
import { getArticles } from '@/lib/site/store'

export async function generateMetadata({ params }: PageProps<'/[locale]/new'>): Promise<Metadata> {
  const { locale } = await params
  return {
    title: translatorOf(locale)('browse.new'),
    alternates: {
      canonical: `/${locale}/new`,
      languages: inEveryLanguage((id) => `/${id}/new`),
      types: feedTypes(locale, null),
    },
  }
}

/** What has changed lately. */
export default async function Page({ params }: PageProps<'/[locale]/new'>) {
  const { locale } = await params
  return <NewPage articles={getArticles(locale)} locale={locale} t={translatorOf(locale)} />
}
