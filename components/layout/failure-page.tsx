import { GroupList } from '@/components/browse/group-list'
import { SearchField } from '@/components/search/search-field'
import type { Translate } from '@/lib/i18n/translator'

/** Says that the server could not make a page, and leads on: once more, by search, by product. */
export function FailurePage({ locale, t }: { locale: string; t: Translate }) {
  return (
    <main id="page.content" className="frame page grid gap-8">
      <div className="max-w-[46rem]">
        <h1 className="font-semibold text-display">{t('failure.title')}</h1>
        <p className="mt-2">{t('failure.text')}</p>
        <p className="mt-4 mb-6 font-semibold">
          {/* biome-ignore lint/a11y/useValidAnchor: an empty address is that of the page that failed */}
          <a href="">{t('failure.again')}</a>
        </p>
        <p className="mb-2">{t('failure.search')}</p>
        <SearchField locale={locale} t={t} large />
      </div>
      <div className="max-w-[24rem]">
        <GroupList title={t('home.products')} field="product" locale={locale} t={t} />
        <p className="mt-4 text-small">
          <a href={`/${locale}/browse`}>{t('failure.browse')}</a>
        </p>
      </div>
    </main>
  )
}
