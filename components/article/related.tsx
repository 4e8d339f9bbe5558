import { ReaderBadge } from '@/components/ui/reader-badge'
import { Status } from '@/components/ui/status'
import type { Article } from '@/lib/content/article'
import { passageIn } from '@/lib/i18n/direction'
import type { Translate } from '@/lib/i18n/translator'
import type { RelatedReason } from '@/lib/search/related'
import { environmentNameLabel } from '@/lib/site/environment'
import { labelFor } from '@/lib/site/groups'
import { articlePath } from '@/lib/site/paths'
import { getRelated } from '@/lib/site/related'

/** Reasons that are said of one article; the weightiest are enough. */
const shown = 2

/** Articles to be read as well, each with the reason. */
export function Related({ article, t }: { article: Article; t: Translate }) {
  const related = getRelated(article)
  if (related.length === 0) return null
  return (
    <section aria-labelledby="page.related" className="related">
      <h2 id="page.related" className="list-title">
        {t('related.title')}
      </h2>
      <ul className="rows rows-compact">
        {related.map(({ article: other, reasons }) => (
          <li key={other.path} className="row">
            <a href={articlePath(other)} className="row-title" {...passageIn(other.locale, article.locale)}>
              {other.title}
            </a>
            <p className="row-facts">
              <Status state={other.state} t={t} />
              {reasons.slice(0, shown).map((reason) => (
                <span key={JSON.stringify(reason)} className="related-reason">
                  <Reason reason={reason} locale={article.locale} t={t} />
                </span>
              ))}
              <ReaderBadge article={other} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Reason({ reason, locale, t }: { reason: RelatedReason; locale: string; t: Translate }) {
  switch (reason.kind) {
    case 'stated':
      return t('related.stated')
    case 'stated-by':
      return t('related.statedBy')
    case 'error':
      return (
        <>
          {t('related.error')} <code>{reason.text}</code>
        </>
      )
    case 'component':
      return t('related.component', { value: labelFor('component', reason.value, locale) })
    case 'environment':
      return t('related.environment', {
        name: environmentNameLabel(reason.name, locale),
        value: reason.value,
      })
    case 'words':
      return reason.words.length === 0
        ? t('related.text')
        : t('related.words', { words: reason.words.join(t('site.listComma')) })
  }
}
