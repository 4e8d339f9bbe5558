import type { Metadata } from 'next'
import { BrowsePage } from '@/components/browse/browse-page'
import { translatorOf } from '@/lib/i18n/translator'
import { inEveryLanguage } from '@/lib/site/alternates'
import { feedTypes } from '@/lib/site/feeds'

export async function generateMetadata({ params }: PageProps<'/[locale]/browse'>): Promise<Metadata> {
  const { locale } = await params
  return {
    title: translatorOf(locale)('site.browse'),
    alternates: {
      canonical: `/${locale}/browse`,
      languages: inEveryLanguage((id) => `/${id}/browse`),
      types: feedTypes(locale, null),
    },
  }
}

/** Every way into the knowledge base on one page. */
export default async function Page({ params }: PageProps<'/[locale]/browse'>) {
  const { locale } = await params
  return <BrowsePage locale={locale} t={translatorOf(locale)} />
}
