import { Crumbs } from '@/components/browse/crumbs'
import { FeedLinks } from '@/components/browse/feed-links'
import { GroupNarrowing } from '@/components/browse/group-narrowing'
import { KindSections } from '@/components/browse/kind-sections'
import type { Translate } from '@/lib/i18n/translator'
import { environmentLabel } from '@/lib/site/environment'
import { type GroupView, type ListOrder, orderedArticles, viewPath } from '@/lib/site/group-views'
import { hasDates } from '@/lib/site/has-dates'
import { fieldPath, groupPath } from '@/lib/site/paths'

interface GroupPageProps {
  view: GroupView
  locale: string
  t: Translate
}

/** All articles of a value, by kind, in the order that the address says. */
export function GroupPage({ view, locale, t }: GroupPageProps) {
  const { group, product } = view
  const field = product ? product.field : group.field
  const crumbs: [string, string][] = [
    [t('site.browse'), `/${locale}/browse`],
    [t(`browse.${field}s`), fieldPath(field, locale)],
  ]
  if (product) crumbs.push([product.label, groupPath('product', locale, product.id)])
  return (
    <main id="page.content" className="frame page">
      <Crumbs links={crumbs} t={t} />
      <h1 className="page-title">
        <Title view={view} locale={locale} t={t} />
      </h1>
      <div className="results">
        <GroupNarrowing view={view} locale={locale} t={t} />
        <div className="min-w-0">
          <div className="results-head">
            <p className="font-semibold">{t('site.articles', { count: group.articles.length })}</p>
            <SortLinks view={view} locale={locale} t={t} />
          </div>
          <KindSections articles={orderedArticles(view)} locale={locale} t={t} />
          {!product && <FeedLinks group={group} locale={locale} t={t} />}
        </div>
      </div>
    </main>
  )
}

/** A version or a value of the environment does not say by itself what it is. */
function Title({ view: { group }, locale, t }: GroupPageProps) {
  if (group.field === 'line') return t('browse.lineTitle', { line: group.label })
  if (group.field !== 'environment') return group.label
  return (
    <>
      <span className="text-muted">{environmentLabel(group, locale)}</span> {group.label}
    </>
  )
}

function SortLinks({ view, locale, t }: GroupPageProps) {
  const { articles } = view.group
  // Without dates there is one order, by title.
  if (articles.length < 2 || !hasDates(articles)) return null
  const link = (order: ListOrder, text: string) =>
    view.order === order ? (
      <span aria-current="true">{text}</span>
    ) : (
      <a href={viewPath({ ...view, order }, locale)}>{text}</a>
    )
  return (
    <p className="flex gap-3 text-small">
      <span className="text-muted">{t('search.sort')}</span>
      {link('newest', t('search.newest'))}
      {link('title', t('browse.byTitle'))}
    </p>
  )
}
