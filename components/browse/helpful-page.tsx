import { Crumbs } from '@/components/browse/crumbs'
import { EmptyNote } from '@/components/browse/empty-note'
import { ReaderBadge } from '@/components/ui/reader-badge'
import { Status } from '@/components/ui/status'
import type { Article } from '@/lib/content/article'
import { passageIn } from '@/lib/i18n/direction'
import type { Translate } from '@/lib/i18n/translator'
import { labelFor } from '@/lib/site/groups'
import { articlePath } from '@/lib/site/paths'

/** Articles on the page. */
const shown = 50

interface HelpfulPageProps {
  /** Most helpful first; null when the answers cannot be read. */
  helpful: readonly { article: Article; tally: { yes: number; no: number } }[] | null
  locale: string
  t: Translate
}

/** The articles that solved it, by what readers answered. */
export function HelpfulPage({ helpful, locale, t }: HelpfulPageProps) {
  return (
    <main id="page.content" className="frame page">
      <Crumbs links={[[t('site.browse'), `/${locale}/browse`]]} t={t} />
      <h1 className="page-title">{t('browse.helpful')}</h1>
      <p className="mt-1 max-w-[46rem] text-muted text-small">
        {helpful === null || helpful.length === 0 ? (
          <EmptyNote
            text={t(helpful === null ? 'feedback.unreadable' : 'browse.helpfulNone')}
            locale={locale}
            t={t}
          />
        ) : (
          t('browse.helpfulNote', { count: helpful.length })
        )}
      </p>
      <ol className="rows mt-4 max-w-[52rem]">
        {(helpful ?? []).slice(0, shown).map(({ article, tally }) => (
          <li key={article.path} className="row">
            <a href={articlePath(article)} className="row-title" {...passageIn(article.locale, locale)}>
              {article.title}
            </a>
            <p className="row-facts">
              <Status state={article.state} t={t} />
              <span className="figures">
                {t('feedback.tally', { yes: tally.yes, all: tally.yes + tally.no })}
              </span>
              {article.kind && <span>{labelFor('kind', article.kind, locale)}</span>}
              <ReaderBadge article={article} />
            </p>
          </li>
        ))}
      </ol>
    </main>
  )
}
