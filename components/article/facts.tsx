import { CopyButton } from '@/components/article/copy-button'
import { Fact } from '@/components/article/fact'
import { ReaderForm } from '@/components/article/reader-form'
import { EnvironmentValue } from '@/components/browse/environment-value'
import type { Article } from '@/lib/content/article'
import type { Translate } from '@/lib/i18n/translator'
import { versionsText } from '@/lib/i18n/version-text'
import { environmentNameLabel } from '@/lib/site/environment'
import { labelFor } from '@/lib/site/groups'
import { groupPath } from '@/lib/site/paths'

/** What an article applies to: products, versions, components and the environment. */
export function Facts({ article, t }: { article: Article; t: Translate }) {
  const { locale } = article
  const links = (field: 'product' | 'component', values: readonly string[]) =>
    values.map((id) => (
      <a key={id} href={groupPath(field, locale, id)}>
        {labelFor(field, id, locale)}
      </a>
    ))
  const environment = Object.keys(article.environment)
  const versions = article.versions.length > 0 ? versionsText(article.versions, t) : null
  return (
    <section aria-labelledby="page.facts" className="facts">
      <h2 id="page.facts" className="rail-title">
        {t('article.facts')}
      </h2>
      <details className="fold">
        <summary>
          {t('article.facts')} <span className="figures">{versions ?? t('version.notStated')}</span>
        </summary>
        <div className="facts-lists">
          <dl>
            <Fact name={t('article.versions')}>
              <span className={versions ? 'figures' : 'text-muted'}>
                {versions ?? t('article.notStated')}
              </span>
            </Fact>
            <ReaderForm article={article} t={t} />
            {article.products.length > 0 && (
              <Fact name={t('article.products')}>{links('product', article.products)}</Fact>
            )}
            {article.components.length > 0 && (
              <Fact name={t('article.components')}>{links('component', article.components)}</Fact>
            )}
          </dl>
          {environment.length > 0 && (
            <div>
              <h2 className="rail-title rail-title-tools">
                {t('article.environment')}
                <CopyButton text={environmentText(article)} label={t('article.copyEnvironment')} />
              </h2>
              <dl>
                {environment.map((name) => (
                  <Fact key={name} name={environmentNameLabel(name, locale)}>
                    <EnvironmentValue article={article} name={name} />
                  </Fact>
                ))}
              </dl>
            </div>
          )}
        </div>
      </details>
    </section>
  )
}

/** The environment as one writes it into a ticket: a line for each name. */
function environmentText({ environment, locale }: Article): string {
  return Object.entries(environment)
    .map(([name, value]) => `${environmentNameLabel(name, locale)}: ${value}`)
    .join('\n')
}
