import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticlePage } from '@/components/article/article-page'
import { translatorOf } from '@/lib/i18n/translator'
import { articlePath, markdownPath } from '@/lib/site/paths'
import { getArticle, getArticles, getTranslations } from '@/lib/site/store'

type Props = PageProps<'/[locale]/articles/[slug]'>

export const dynamicParams = false

export function generateStaticParams({ params }: { params: { locale: string } }) {
  const slugs = getArticles(params.locale).map(({ slug }) => ({ slug }))
  return slugs.length > 0 ? slugs : [{ slug: '-' }]
}

async function find(params: Props['params']) {
  const { locale, slug } = await params
  return getArticle(locale, decodeURIComponent(slug))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await find(params)
  if (!article) return {}
  const languages = [article, ...getTranslations(article)].map((each) => [each.locale, articlePath(each)])
  return {
    title: article.title,
    description: article.summary,
    alternates: {
      canonical: articlePath(article),
      languages: Object.fromEntries(languages),
      types: { 'text/markdown': markdownPath(article) },
    },
    ...(article.state === 'deprecated' && { robots: { index: false } }),
  }
}

export default async function Page({ params }: Props) {
  const article = await find(params)
  if (!article) notFound()
  const t = translatorOf(article.locale)
  const page = <ArticlePage article={article} t={t} />
  // The bundler removes the branch, and all that it alone imports, from production builds.
  if (process.env.NODE_ENV === 'development') {
    const { WithFindings } = await import('@/components/preview/with-findings')
    return (
      <WithFindings article={article} t={t}>
        {page}
      </WithFindings>
    )
  }
  return page
}
