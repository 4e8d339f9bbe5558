import { ArticleTools } from '@/components/article/article-tools'
import { CopyButton } from '@/components/article/copy-button'
import { ReaderBadge } from '@/components/ui/reader-badge'
import { Status } from '@/components/ui/status'
import type { Article } from '@/lib/content/article'
import { passageIn } from '@/lib/i18n/direction'
import type { Translate } from '@/lib/i18n/translator'
import { labelFor } from '@/lib/site/groups'
import { groupPath, permanentPath } from '@/lib/site/paths'

/** Where the article stands, what it is, and its title. */
export function ArticleHeader({ article, t }: { article: Article; t: Translate }) {
  const { locale } = article
  const crumbs = [
    ...article.products.slice(0, 1).map((id) => ({ field: 'product' as const, id })),
    ...article.components.slice(0, 1).map((id) => ({ field: 'component' as const, id })),
  ]
  // A first heading that says something else stands in the text, with this id.
  const [first] = article.headings
  const titleId = first?.depth === 1 && first.text.trim() === article.title.trim() ? first.id : undefined
  return (
    <header>
      <div className="article-top">
        <nav aria-label={t('article.breadcrumb')} className="crumbs">
          <a href={`/${locale}`}>{t('site.name')}</a>
          {crumbs.map(({ field, id }) => (
            <a key={field} href={groupPath(field, locale, id)}>
              {labelFor(field, id, locale)}
            </a>
          ))}
        </nav>
        <ArticleTools article={article} t={t} />
      </div>
      <p className="article-facts">
        {article.kind && (
          <a href={groupPath('kind', locale, article.kind)}>
            {labelFor('kind', article.kind, locale)}
            <span className="sr-only">{t('article.kindLink')}</span>
          </a>
        )}
        {article.id && (
          <span className="inline-flex items-center gap-1">
            <a href={permanentPath(article)} className="figures" title={t('article.permalink')}>
              {article.id}
            </a>
            <CopyButton text={article.id} label={t('article.copyId', { id: article.id })} />
          </span>
        )}
        <Status state={article.state} t={t} {...verification(article, t)} />
        {article.updated && (
          <span>
            {t('article.updated')} <time dateTime={article.updated}>{article.updated}</time>
          </span>
        )}
      </p>
      <p className="reader-version">
        <ReaderBadge article={article} />
      </p>
      <h1 id={titleId} className="article-title" {...passageIn(locale, locale)}>
        {article.title}
      </h1>
    </header>
  )
}

/** A version of more characters is a list of programs: it stands in full at the end of the article. */
const longestVersion = 24

/** On what and when the article was verified. */
function verification({ verified }: Article, t: Translate): { detail?: string } {
  if (!verified) return {}
  const { date } = verified
  const version = (verified.version ?? '').length <= longestVersion ? verified.version : null
  if (version && date) return { detail: t('article.verifiedBoth', { version, date }) }
  return { detail: version ? t('article.verifiedOn', { version }) : (date ?? '') }
}
