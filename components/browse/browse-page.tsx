import { EmptyLanguage } from '@/components/browse/empty-language'
import { FeedLinks } from '@/components/browse/feed-links'
import { GroupLinks, GroupList } from '@/components/browse/group-list'
import { RecentArticles } from '@/components/browse/recent-articles'
import type { Translate } from '@/lib/i18n/translator'
import { environmentsByName } from '@/lib/site/environment'
import { hasFeedback } from '@/lib/site/feedback'
import { componentsOf, viewPath } from '@/lib/site/group-views'
import { type Group, getGroups } from '@/lib/site/groups'
import { fieldPath, groupPath } from '@/lib/site/paths'
import { getArticles } from '@/lib/site/store'

/** What the page shows of each way in; the rest is behind its title. */
const shown = { components: 24, perProduct: 6, names: 6, values: 4, recent: 6 }

interface BrowsePageProps {
  locale: string
  t: Translate
}

/** Every way into the knowledge base: by product and its components, kind, version, environment, date. */
export function BrowsePage({ locale, t }: BrowsePageProps) {
  const Content = getArticles(locale).length === 0 ? EmptyLanguage : Ways
  return (
    <main id="page.content" className="frame page">
      <h1 className="page-title">{t('site.browse')}</h1>
      <Content locale={locale} t={t} />
    </main>
  )
}

function Ways({ locale, t }: BrowsePageProps) {
  const articles = getArticles(locale)
  const lists = { locale, t }
  return (
    <>
      <p className="mt-1 flex flex-wrap gap-x-4 text-muted text-small">
        <span>{t('site.articles', { count: articles.length })}</span>
        <a href={`/${locale}/search`}>{t('browse.list')}</a>
        {hasFeedback && <a href={`/${locale}/helpful`}>{t('browse.helpful')}</a>}
      </p>
      <div className="browse-columns">
        <div className="grid content-start gap-10">
          <Products groups={getGroups('product', locale)} {...lists} />
          <GroupList
            title={t('browse.components')}
            field="component"
            most={shown.components}
            inline
            {...lists}
          />
          <Environments {...lists} />
        </div>
        <div className="grid content-start gap-10">
          <GroupList title={t('browse.kinds')} field="kind" {...lists} />
          <GroupList title={t('browse.lines')} field="line" inline {...lists} />
          <RecentArticles title={t('browse.new')} count={shown.recent} {...lists}>
            <FeedLinks group={null} locale={locale} t={t} />
          </RecentArticles>
        </div>
      </div>
    </>
  )
}

/** Products, each with the components that most of its articles are about. */
function Products({ groups, locale, t }: BrowsePageProps & { groups: readonly Group[] }) {
  if (groups.length === 0) return null
  return (
    <section aria-labelledby="groups-product">
      <h2 id="groups-product" className="list-title">
        <a href={fieldPath('product', locale)}>{t('browse.products')}</a>
      </h2>
      <ul>
        {groups.map((product) => (
          <li key={product.slug}>
            <a
              href={groupPath('product', locale, product.id)}
              className="count-link"
              aria-label={t('browse.group', { label: product.label, count: product.articles.length })}
            >
              <span>{product.label}</span>
              <span className="figures text-muted">{product.articles.length}</span>
            </a>
            <p className="sub-links">
              {componentsOf(product, locale)
                .slice(0, shown.perProduct)
                .map((group) => (
                  <a key={group.slug} href={viewPath({ group, product, order: 'newest' }, locale)}>
                    {group.label} <span className="figures">{group.articles.length}</span>
                  </a>
                ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The names with most articles, each with its commonest values. */
function Environments({ locale, t }: BrowsePageProps) {
  const names = environmentsByName(locale).slice(0, shown.names)
  if (names.length === 0) return null
  return (
    <section aria-labelledby="groups-environment">
      <h2 id="groups-environment" className="list-title">
        <a href={fieldPath('environment', locale)}>{t('browse.environments')}</a>
      </h2>
      <dl className="environment-names">
        {names.map(({ name, groups }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <GroupLinks groups={groups.slice(0, shown.values)} locale={locale} t={t} inline />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
