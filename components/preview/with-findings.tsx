import type { ReactNode } from 'react'
import { ArticleFindings } from '@/components/preview/article-findings'
import type { Article } from '@/lib/content/article'
import type { Translate } from '@/lib/i18n/translator'
import { readFindings } from '@/lib/site/findings'

/** The page of an article below what the check says of it. */
export function WithFindings({
  article,
  t,
  children,
}: {
  article: Article
  t: Translate
  children: ReactNode
}) {
  const findings = readFindings().filter(({ path }) => path === article.file)
  return (
    <>
      <ArticleFindings findings={findings} locale={article.locale} t={t} />
      {children}
    </>
  )
}
