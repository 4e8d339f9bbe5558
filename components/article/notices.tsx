import { Notice } from '@/components/article/notice'
import type { Article } from '@/lib/content/article'
import { passageIn } from '@/lib/i18n/direction'
import type { Translate } from '@/lib/i18n/translator'
import { languageName } from '@/lib/site/languages'
import { articlePath } from '@/lib/site/paths'
import { findByAlias, getSource } from '@/lib/site/store'

/** What a reader must know before the text: draft, for whom, behind its source, shown as plain text. */
export function Notices({ article, t }: { article: Article; t: Translate }) {
  const source = article.stale ? getSource(article) : undefined
  return (
    <>
      {article.state === 'draft' && (
        <Notice tone="warn" title={t('article.draftTitle')}>
          {t('article.draftText')}
        </Notice>
      )}
      {article.audience !== 'public' && (
        <Notice
          tone="inner"
          title={article.audience === 'internal' ? t('article.internalTitle') : t('article.partnerTitle')}
        />
      )}
      {source && (
        <Notice tone="warn" title={t('article.staleTitle')}>
          {t('article.staleText')}{' '}
          <a href={articlePath(source)} hrefLang={source.locale}>
            {t('article.staleLink', { language: languageName(source.locale, article.locale) })}
          </a>
          <SourceChanges article={article} source={source} t={t} />
        </Notice>
      )}
      {article.degraded && (
        <Notice tone="plain" title={t('article.degradedTitle')}>
          {t('article.degradedText')}
        </Notice>
      )}
    </>
  )
}

/** Stands above everything else of an article, its title included: who is led elsewhere reads no further. */
export function Deprecation({ article, t }: { article: Article; t: Translate }) {
  if (article.state !== 'deprecated') return null
  const candidates = article.replacedBy ? findByAlias(article.replacedBy) : []
  const successor = candidates.find((each) => each.locale === article.locale) ?? candidates[0]
  return (
    <Notice tone="bad" title={t('article.deprecatedTitle')}>
      {article.reason && <p>{article.reason}</p>}
      {successor && (
        <p>
          {t('article.deprecatedReplaced')}{' '}
          <a href={articlePath(successor)} {...passageIn(successor.locale, article.locale)}>
            {successor.title}
          </a>
        </p>
      )}
    </Notice>
  )
}

/** Sections of the source that have changed since it was translated, each with a link to it. */
function SourceChanges({ article, source, t }: { article: Article; source: Article; t: Translate }) {
  if (article.sourceChanges.length === 0) return null
  return (
    <p>
      {t('article.staleSections')}{' '}
      {article.sourceChanges.map(({ id, heading }, index) => (
        <span key={`${id}-${heading}`} {...passageIn(source.locale, article.locale)}>
          {index > 0 && t('site.listComma')}
          {id === null && heading !== '' ? (
            <del>{heading}</del>
          ) : (
            <a href={`${articlePath(source)}${id ? `#${encodeURIComponent(id)}` : ''}`}>
              {heading.replace(/^\[(.*)\]$/, '$1') || t('article.staleLead')}
            </a>
          )}
        </span>
      ))}
    </p>
  )
}
