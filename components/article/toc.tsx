import { hasStrip } from '@/components/article/screenshots'
import type { Article } from '@/lib/content/article'
import { passageIn } from '@/lib/i18n/direction'
import type { Translate } from '@/lib/i18n/translator'

/** The headings of an article as links; two levels, since deeper ones are found by reading. */
export function Toc({ article, t }: { article: Article; t: Translate }) {
  const headings = article.headings.filter(
    ({ depth }, index) => (depth > 1 && depth <= 3) || (depth === 1 && index > 0),
  )
  const offersShots = hasStrip(article.images)
  if (headings.length < 2 && !offersShots) return null
  return (
    <nav aria-labelledby="page.toc" className="toc">
      <p id="page.toc" className="rail-title">
        {t('article.toc')}
      </p>
      <details className="fold">
        <summary>{t('article.toc')}</summary>
        <ol>
          {headings.map(({ id, text, depth }) => (
            <li key={id} className={depth > 2 ? 'toc-deep' : undefined}>
              <a href={`#${encodeURIComponent(id)}`}>
                <Heading text={text.replace(/^\[(.*)\]$/, '$1')} locale={article.locale} />
              </a>
            </li>
          ))}
          {offersShots && (
            <li>
              <a href="#page.screenshots">
                {t('article.screenshots')} <span className="figures">{article.images.length}</span>
              </a>
            </li>
          )}
        </ol>
      </details>
    </nav>
  )
}

/** The list stands as the page does; only its words run as their language does. */
function Heading({ text, locale }: { text: string; locale: string }) {
  const passage = passageIn(locale, locale)
  return passage.lang ? <span {...passage}>{text}</span> : text
}
