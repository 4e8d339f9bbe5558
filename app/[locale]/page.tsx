import type { Metadata } from 'next'
import { EmptyLanguage } from '@/components/browse/empty-language'
import { GroupList } from '@/components/browse/group-list'
import { RecentArticles } from '@/components/browse/recent-articles'
import { LogForm } from '@/components/search/log-form'
import { SearchField } from '@/components/search/search-field'
import { passageIn } from '@/lib/i18n/direction'
import { type Translate, translatorOf } from '@/lib/i18n/translator'
import { inEveryLanguage } from '@/lib/site/alternates'
import { feedTypes } from '@/lib/site/feeds'
import { searchPath } from '@/lib/site/search-state'
import { getArticles } from '@/lib/site/store'

/** Latest articles, components and examples that the start page shows. */
const shown = { recent: 8, components: 12, examples: 3 }
/** Characters of an example that still reads at a glance. */
const longestExample = 44

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params
  return {
    alternates: {
      languages: inEveryLanguage((id) => `/${id}`),
      canonical: `/${locale}`,
      types: feedTypes(locale, null),
    },
  }
}

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  const { locale } = await params
  const t = translatorOf(locale)
  const articles = getArticles(locale)
  const examples = articles
    .flatMap(({ errors, symptoms }) => [...errors, ...symptoms].find(isExample) ?? [])
    .slice(0, shown.examples)
  return (
    <main id="page.content" className="frame page">
      <div className="home-search">
        <h1 className="font-semibold text-display">{t('home.title')}</h1>
        <div className="mt-4">
          <SearchField locale={locale} t={t} large />
        </div>
        {examples.length > 0 && (
          <ul className="examples" aria-label={t('home.try')}>
            {examples.map((text) => (
              <li key={text} {...passageIn(locale, locale)}>
                <a href={searchPath(locale, { q: text })}>{text}</a>
              </li>
            ))}
          </ul>
        )}
        <LogForm locale={locale} t={t} />
        {articles.length === 0 && <EmptyLanguage locale={locale} t={t} />}
      </div>
      {articles.length > 0 && <Lists locale={locale} t={t} />}
    </main>
  )
}

/** Products, kinds and components, and the articles that changed last. */
function Lists({ locale, t }: { locale: string; t: Translate }) {
  return (
    <div className="grid gap-x-12 gap-y-10 md:grid-cols-2 lg:grid-cols-[1fr_1fr_1.7fr]">
      <GroupList title={t('home.products')} field="product" locale={locale} t={t} />
      <div className="grid content-start gap-10">
        <GroupList title={t('home.kinds')} field="kind" locale={locale} t={t} />
        <GroupList
          title={t('home.components')}
          field="component"
          most={shown.components}
          locale={locale}
          t={t}
          inline
        />
      </div>
      <RecentArticles
        title={t('home.recent')}
        count={shown.recent}
        className="md:col-span-2 lg:col-span-1"
        locale={locale}
        t={t}
      >
        <p className="mt-4 text-small">
          <a href={`/${locale}/search`}>{t('home.all', { count: getArticles(locale).length })}</a>
        </p>
      </RecentArticles>
    </div>
  )
}

/** A text that a reader could have typed: short, and not the introduction of what follows it. */
function isExample(text: string): boolean {
  return text.length <= longestExample && !/[:：]$/.test(text.trim())
}
