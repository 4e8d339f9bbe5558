import type { ReactNode } from 'react'
import type { Article } from '@/lib/content/article'
import { labelOf } from '@/lib/content/taxonomy'
import type { Translate } from '@/lib/i18n/translator'
import { versionsText } from '@/lib/i18n/version-text'
import { labelFor } from '@/lib/site/groups'
import { groupPath } from '@/lib/site/paths'
import { getLocales, getTaxonomy } from '@/lib/site/store'

/** What an article applies to: products, versions, components and the environment. */
export function Facts({ article, t }: { article: Article; t: Translate }) {
  const { locale } = article
  const links = (field: 'product' | 'component', values: readonly string[]) =>
    values.map((id) => (
      <a key={id} href={groupPath(field, locale, id)}>
        {labelFor(field, id, locale)}
      </a>
    ))
  const environment = Object.entries(article.environment)
  return (
    <section aria-labelledby="facts" className="facts">
      <h2 id="facts" className="rail-title">
        {t('article.facts')}
      </h2>
      <dl>
        <Fact name={t('article.versions')}>
          {article.versions.length > 0 ? (
            <span className="figures">{versionsText(article.versions, article.locale)}</span>
          ) : (
            <span className="text-muted">{t('article.notStated')}</span>
          )}
        </Fact>
        {article.products.length > 0 && (
          <Fact name={t('article.products')}>{links('product', article.products)}</Fact>
        )}
        {article.components.length > 0 && (
          <Fact name={t('article.components')}>{links('component', article.components)}</Fact>
        )}
      </dl>
      {environment.length > 0 && (
        <>
          <h2 className="rail-title mt-5">{t('article.environment')}</h2>
          <dl>
            {environment.map(([name, value]) => (
              <Fact key={name} name={environmentLabel(name, locale, t)}>
                {value}
              </Fact>
            ))}
          </dl>
        </>
      )}
    </section>
  )
}

/** What is of use to those who look after articles, at the end. */
export function About({ article, t }: { article: Article; t: Translate }) {
  const rows: [string, string][] = [
    ...(article.originalTitle
      ? [[t('article.originalTitle'), article.originalTitle] as [string, string]]
      : []),
    ...(article.aliases.length > 0
      ? [
          [
            t('article.aliases'),
            article.aliases.map((alias) => alias.replace(/^page-id:/, 'page-id: ')).join(' · '),
          ] as [string, string],
        ]
      : []),
    ...(article.keywords.length > 0
      ? [[t('article.keywords'), article.keywords.join(' · ')] as [string, string]]
      : []),
    ...(article.verified?.by
      ? [[t('article.verified'), `${article.verified.date} · ${article.verified.by}`] as [string, string]]
      : []),
  ]
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="about" className="about">
      <h2 id="about" className="rail-title">
        {t('article.about')}
      </h2>
      <dl>
        {rows.map(([name, value]) => (
          <Fact key={name} name={name}>
            {value}
          </Fact>
        ))}
      </dl>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** A name that the taxonomy does not know is shown as its author wrote it. */
function environmentLabel(name: string, locale: string, t: Translate): string {
  const term = getTaxonomy().environment.find(({ id }) => id === name)
  if (term) return labelOf(term, locale)
  return name === 'other' ? t('article.other') : name
}

/** Names of the languages that an article can be read in. */
export function languageName(locale: string): string {
  return getLocales().find(({ id }) => id === locale)?.name ?? locale
}
