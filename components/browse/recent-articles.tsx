import type { ReactNode } from 'react'
import { ArticleRow } from '@/components/browse/article-row'
import type { Translate } from '@/lib/i18n/translator'
import { hasDates } from '@/lib/site/has-dates'
import { getArticles } from '@/lib/site/store'

interface RecentArticlesProps {
  /** What the list is called where articles have dates; without, it is a list by title. */
  title: string
  /** Articles that are shown; the others are behind the title. */
  count: number
  className?: string
  /** What stands below the list. */
  children: ReactNode
  locale: string
  t: Translate
}

/** The articles that changed last. */
export function RecentArticles({ title, count, className, children, locale, t }: RecentArticlesProps) {
  const articles = getArticles(locale)
  return (
    <section aria-labelledby="recent" className={className}>
      <h2 id="recent" className="list-title">
        {hasDates(articles) ? (
          <a href={`/${locale}/new`}>{title}</a>
        ) : (
          <a href={`/${locale}/search`}>{t('home.articlesTitle')}</a>
        )}
      </h2>
      <ul className="rows rows-compact">
        {articles.slice(0, count).map((article) => (
          <ArticleRow key={article.path} article={article} t={t} without="details" />
        ))}
      </ul>
      {children}
    </section>
  )
}
