import type { Metadata } from 'next'
import { CheckPage } from '@/components/preview/check-page'
import { translatorOf } from '@/lib/i18n/translator'
import { readFindings } from '@/lib/site/findings'
import { getArticles, getLocales } from '@/lib/site/store'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translatorOf((await params).locale)('check.title'), robots: { index: false } }
}

/** Everything that the check says now, in the preview. */
export default async function Page({ params }: Props) {
  const { locale } = await params
  const articles = new Map(
    getLocales().flatMap(({ id }) => getArticles(id).map((article) => [article.file, article] as const)),
  )
  return (
    <CheckPage findings={readFindings()} articleOf={(file) => articles.get(file)} t={translatorOf(locale)} />
  )
}
