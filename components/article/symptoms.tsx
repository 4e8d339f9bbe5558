import { CopyButton } from '@/components/article/copy-button'
import type { Article } from '@/lib/content/article'
import { passageIn } from '@/lib/i18n/direction'
import type { Translate } from '@/lib/i18n/translator'

/** What the reader sees when this is their article, before anything else. */
export function Symptoms({ article, t }: { article: Article; t: Translate }) {
  if (article.symptoms.length === 0 && article.errors.length === 0) return null
  return (
    <section aria-labelledby="page.symptoms" className="symptoms">
      <h2 id="page.symptoms">{t('article.symptoms')}</h2>
      {article.symptoms.length > 0 && (
        <ul {...passageIn(article.locale, article.locale)}>
          {article.symptoms.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {article.errors.length > 0 && (
        <div className="error-lines">
          {article.errors.map((line) => (
            <p key={line}>
              <code>{line}</code>
              <CopyButton text={line} label={t('article.copyError')} />
            </p>
          ))}
        </div>
      )}
    </section>
  )
}
