import type { Article } from '@/lib/content/article'
import { maxReason } from '@/lib/feedback/request'
import type { Translate } from '@/lib/i18n/translator'
import { hasFeedback } from '@/lib/site/feedback'

/** "Did this solve it?" A plain form; the answer comes as an anchor of the address, which the style sheet shows. */
export function Feedback({ article, t }: { article: Article; t: Translate }) {
  if (!hasFeedback) return null
  return (
    <section aria-labelledby="page.feedback" className="feedback">
      <form action="/api/feedback" method="post">
        <input type="hidden" name="locale" value={article.locale} />
        <input type="hidden" name="slug" value={article.slug} />
        <div className="feedback-ask">
          <h2 id="page.feedback">{t('feedback.title')}</h2>
          <button type="submit" name="solved" value="yes">
            {t('feedback.yes')}
          </button>
          <button type="submit" name="solved" value="no">
            {t('feedback.no')}
          </button>
        </div>
        <details>
          <summary>{t('feedback.reason')}</summary>
          <textarea name="reason" rows={3} maxLength={maxReason} aria-label={t('feedback.reasonLabel')} />
          <p className="text-muted">{t('feedback.note')}</p>
        </details>
      </form>
      {(['thanks', 'later', 'failed'] as const).map((outcome) => (
        <p key={outcome} id={`feedback-${outcome}`} className="feedback-outcome">
          {t(`feedback.${outcome}`)}
        </p>
      ))}
    </section>
  )
}
