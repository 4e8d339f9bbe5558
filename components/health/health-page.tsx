import '@/components/health/health.css'
import { HealthTable } from '@/components/health/health-table'
import { type Health, healthParts } from '@/lib/content/health'
import type { Translate } from '@/lib/i18n/translator'
import { labelFor } from '@/lib/site/groups'
import { articlePath, groupPath } from '@/lib/site/paths'
import { getArticles } from '@/lib/site/store'

/** What the articles of a language have of what readers need: the score with all its parts, and who lacks what. */
export function HealthPage({ health, t }: { health: Health; t: Translate }) {
  const { locale, all, products, kinds, lacking } = health
  const addresses = new Map(getArticles(locale).map((article) => [article.path, articlePath(article)]))
  const row = (field: 'product' | 'kind') => (group: Health['all']) => ({
    ...group,
    label: labelFor(field, group.id ?? '', locale),
    href: groupPath(field, locale, group.id ?? ''),
  })
  return (
    <main id="page.content" className="frame page health">
      <h1 className="page-title">{t('health.title')}</h1>
      <p className="mt-3 max-w-2xl">{t('health.intro')}</p>
      <dl className="health-parts">
        {healthParts.map((part) => (
          <div key={part}>
            <dt>{t(`health.part.${part}`)}</dt>
            <dd>{t(`health.meaning.${part}`)}</dd>
          </div>
        ))}
      </dl>
      <HealthTable caption={t('health.all')} rows={[{ ...all, label: t('health.all'), href: null }]} t={t} />
      <HealthTable caption={t('health.products')} rows={products.map(row('product'))} t={t} />
      <HealthTable caption={t('health.kinds')} rows={kinds.map(row('kind'))} t={t} />
      <h2>{t('health.lacking')}</h2>
      <p>
        {lacking.length === 0 ? t('health.nothing') : t('health.lackingCount', { count: lacking.length })}
      </p>
      <ul className="health-lacking">
        {lacking.map(({ path, title, lacks }) => {
          const href = addresses.get(path)
          return (
            <li key={path}>
              {href ? <a href={href}>{title}</a> : title}{' '}
              <span className="text-muted text-small">
                {lacks.map((part) => t(`health.part.${part}`)).join(t('site.listComma'))}
              </span>
            </li>
          )
        })}
      </ul>
    </main>
  )
}
