import { ArticleRow } from '@/components/browse/article-row'
import type { Translate } from '@/lib/i18n/translator'
import { type Group, type GroupField, labelFor } from '@/lib/site/groups'
import { searchPath } from '@/lib/site/search-state'

interface GroupPageProps {
  field: GroupField
  group: Group
  locale: string
  t: Translate
}

/** All articles of a product, kind or component, by kind, newest first. */
export function GroupPage({ field, group, locale, t }: GroupPageProps) {
  const kinds = [...new Set(group.articles.map((article) => article.kind))]
  return (
    <main id="content" className="frame page">
      <p className="text-muted text-small">{t(`browse.${field}`)}</p>
      <h1 className="page-title">{group.label}</h1>
      <p className="mt-1 flex flex-wrap gap-x-4 text-muted text-small">
        <span>{t('site.articles', { count: group.articles.length })}</span>
        <a href={searchPath(locale, { [field]: [group.id] })}>{t('browse.search')}</a>
      </p>
      {kinds.map((kind) => (
        <section key={kind ?? ''} className="mt-8">
          {kinds.length > 1 && <h2 className="list-title">{kind ? labelFor('kind', kind, locale) : '—'}</h2>}
          <ul className="rows">
            {group.articles
              .filter((article) => article.kind === kind)
              .map((article) => (
                <ArticleRow key={article.path} article={article} t={t} />
              ))}
          </ul>
        </section>
      ))}
    </main>
  )
}
