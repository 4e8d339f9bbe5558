import { CheckPage } from '@/components/preview/check-page'
import { translatorOf } from '@/lib/i18n/translator'
import { readFindings } from '@/lib/site/findings'
import { getArticles, getLocales } from '@/lib/site/store'

/** `/_check` of the preview: everything that the check says now. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ locale?: string | string[] }>
}) {
  const { locale } = await searchParams
  const articles = new Map(
    getLocales().flatMap(({ id }) => getArticles(id).map((article) => [article.file, article] as const)),
  )
  const language = typeof locale === 'string' ? locale : (getLocales()[0]?.id ?? 'en')
  return (
    <CheckPage
      findings={readFindings()}
      articleOf={(file) => articles.get(file)}
      t={translatorOf(language)}
    />
  )
}
