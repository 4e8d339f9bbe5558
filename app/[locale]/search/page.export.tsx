import type { Metadata } from 'next'
import { BrowserResults } from '@/components/search/browser-results'
import { compileTexts } from '@/lib/i18n/compiled-texts'
import { translatorOf } from '@/lib/i18n/translator'
import { getResultNames } from '@/lib/site/groups'

/** Groups of texts that the results are drawn with. */
const textGroups = [
  'site',
  'search',
  'facets',
  'log',
  'version',
  'versionRange',
  'states',
  'browse',
  'home',
] as const

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
  const texts = compileTexts(locale, textGroups)
  return <BrowserResults locale={locale} names={getResultNames(locale)} texts={texts} />
}
