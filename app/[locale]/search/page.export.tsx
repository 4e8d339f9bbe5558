import type { Metadata } from 'next'
import { BrowserResults } from '@/components/search/browser-results'
import { translatorOf } from '@/lib/i18n/translator'
import { getResultNames } from '@/lib/site/groups'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translatorOf((await params).locale)
  return { title: t('search.title'), robots: { index: false, follow: true } }
}

/** In a static export the results are found and drawn in the browser. */
export default async function SearchPage({ params }: Props) {
  const { locale } = await params
  return <BrowserResults locale={locale} names={getResultNames(locale)} />
}
