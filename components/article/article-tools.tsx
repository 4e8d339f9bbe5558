import type { Article } from '@/lib/content/article'
import { passageIn } from '@/lib/i18n/direction'
import type { Translate } from '@/lib/i18n/translator'
import { articlePath, markdownPath, permanentPath } from '@/lib/site/paths'
import { getLocales, getTranslations } from '@/lib/site/store'

/** The other languages of an article, its permanent link, and paper. */
export function ArticleTools({ article, t }: { article: Article; t: Translate }) {
  return (
    <ul className="tools">
      {getTranslations(article).map((other) => {
        const language = getLocales().find(({ id }) => id === other.locale)?.name ?? other.locale
        return (
          <li key={other.path}>
            <a
              href={articlePath(other)}
              hrefLang={other.locale}
              {...passageIn(other.locale, article.locale)}
              aria-label={t('article.readIn', { language })}
            >
              {language}
            </a>
          </li>
        )
      })}
      <li data-needs-script="">
        <button type="button" data-action="copy-link" data-href={permanentPath(article)}>
          {t('article.copyLink')}
        </button>
      </li>
      <li data-needs-script="">
        <button type="button" data-action="copy-markdown" data-href={markdownPath(article)}>
          {t('article.copyMarkdown')}
        </button>
      </li>
      <li data-needs-script="">
        <button type="button" data-action="print">
          {t('article.print')}
        </button>
      </li>
    </ul>
  )
}
