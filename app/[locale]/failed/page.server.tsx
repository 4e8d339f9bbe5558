import type { Metadata } from 'next'
import { FailurePage } from '@/components/layout/failure-page'
import { translatorOf } from '@/lib/i18n/translator'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return { title: translatorOf(locale)('failure.title'), robots: { index: false } }
}

/** What is sent in place of a page that could not be made (`lib/site/failure-pages.ts`), at that page's address. */
export default async function Page({ params }: Props) {
  const { locale } = await params
  return <FailurePage locale={locale} t={translatorOf(locale)} />
}
