import { ArticleRow } from '@/components/browse/article-row'
import { Crumbs } from '@/components/browse/crumbs'
import { EmptyNote } from '@/components/browse/empty-note'
import { FeedLinks } from '@/components/browse/feed-links'
import type { Article } from '@/lib/content/article'
import type { Translate } from '@/lib/i18n/translator'

/** Articles on the page; everything else is a search away. */
const shown = 100

/** The articles that changed last, by month. */
export function NewPage({
  articles,
  locale,
  t,
}: {
  articles: readonly Article[]
  locale: string
  t: Translate
}) {
  const dated = articles.filter(({ updated }) => updated !== null)
  const latest = dated.slice(0, shown)
  const months = [...new Set(latest.map(monthOf))]
  return (
    <main id="page.content" className="frame page">
      <Crumbs links={[[t('site.browse'), `/${locale}/browse`]]} t={t} />
      <h1 className="page-title">{t('browse.new')}</h1>
      <p className="mt-1 flex flex-wrap gap-x-4 text-muted text-small">
        {dated.length === 0 ? (
          <EmptyNote text={t('browse.newNone')} locale={locale} t={t} />
        ) : (
          <>
            <span>{t('browse.newest', { shown: latest.length, count: dated.length })}</span>
            <a href={`/${locale}/search`}>{t('browse.search')}</a>
          </>
        )}
      </p>
      <FeedLinks group={null} locale={locale} t={t} />
      {months.length > 1 && (
        <nav aria-label={t('browse.months')} className="months">
          {months.map((month) => (
            <a key={month} href={`#m-${month}`} className="figures">
              {month}
            </a>
          ))}
        </nav>
      )}
      <div className="max-w-[52rem]">
        {months.map((month) => {
          const members = latest.filter((article) => monthOf(article) === month)
          return (
            <section key={month} id={`m-${month}`} className="mt-8">
              <h2 className="list-title figures">
                {month} <span className="text-muted">{members.length}</span>
              </h2>
              <ul className="rows">
                {members.map((article) => (
                  <ArticleRow key={article.path} article={article} t={t} />
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </main>
  )
}

function monthOf({ updated }: Article): string {
  return (updated ?? '').slice(0, 7)
}
