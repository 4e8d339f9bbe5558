import { ArticleRow } from '@/components/browse/article-row'
import type { Translate } from '@/lib/i18n/translator'
import { type Group, type GroupField, groupSlug, labelFor } from '@/lib/site/groups'
import { searchPath } from '@/lib/site/search-state'
import { getTaxonomy } from '@/lib/site/store'

interface GroupPageProps {
  field: GroupField
  group: Group
  locale: string
  t: Translate
}

/** All articles of a product, kind or component, by kind in the order of the taxonomy, newest first. */
export function GroupPage({ field, group, locale, t }: GroupPageProps) {
  const kinds = kindsOf(group)
  return (
    <main id="content" className="frame page">
      <p className="text-muted text-small">{t(`browse.${field}`)}</p>
      <h1 className="page-title">{group.label}</h1>
      <p className="mt-1 flex flex-wrap gap-x-4 text-muted text-small">
        <span>{t('site.articles', { count: group.articles.length })}</span>
        <a href={searchPath(locale, { [field]: [group.id] })}>{t('browse.search')}</a>
      </p>
      {kinds.length > 1 && (
        <ul className="jumps" aria-label={t('home.kinds')}>
          {kinds.map(({ kind, articles }) => (
            <li key={kind ?? ''}>
              <a href={`#${anchorOf(kind)}`}>{kind ? labelFor('kind', kind, locale) : t('browse.noKind')}</a>{' '}
              <span className="figures text-muted">{articles.length}</span>
            </li>
          ))}
        </ul>
      )}
      {kinds.map(({ kind, articles }) => (
        <section key={kind ?? ''} id={anchorOf(kind)} className="mt-8">
          {kinds.length > 1 && (
            <h2 className="list-title">{kind ? labelFor('kind', kind, locale) : t('browse.noKind')}</h2>
          )}
          <ul className="rows">
            {articles.map((article) => (
              <ArticleRow key={article.path} article={article} t={t} without="kind" />
            ))}
          </ul>
        </section>
      ))}
    </main>
  )
}

function kindsOf(group: Group) {
  const known = getTaxonomy().kinds.map(({ id }) => id)
  const rank = (kind: string | null) => (kind && known.includes(kind) ? known.indexOf(kind) : known.length)
  const kinds = new Map(
    group.articles.map(({ kind }) => [kind, group.articles.filter((each) => each.kind === kind)]),
  )
  return [...kinds]
    .map(([kind, articles]) => ({ kind, articles }))
    .sort((a, b) => rank(a.kind) - rank(b.kind))
}

function anchorOf(kind: string | null): string {
  return kind === null ? 'other' : groupSlug(kind)
}
