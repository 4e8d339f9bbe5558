import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { HelpfulPage } from '@/components/browse/helpful-page'
import { translatorOf } from '@/lib/i18n/translator'
import { inEveryLanguage } from '@/lib/site/alternates'
import { getHelpful, hasFeedback } from '@/lib/site/feedback'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return {
    title: translatorOf(locale)('browse.helpful'),
    alternates: {
      canonical: `/${locale}/helpful`,
      languages: inEveryLanguage((id) => `/${id}/helpful`),
    },
  }
}

/** What readers found most helpful: the one list that is read from their answers, and so made when it is asked for. */
export default async function Page({ params }: Props) {
  if (!hasFeedback) notFound()
  await connection()
  const { locale } = await params
  return <HelpfulPage helpful={await getHelpful(locale)} locale={locale} t={translatorOf(locale)} />
}
