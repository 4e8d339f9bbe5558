import { SearchField } from '@/components/search/search-field'
import { directionOf } from '@/lib/i18n/direction'
import { translatorOf } from '@/lib/i18n/translator'
import { getLocales } from '@/lib/site/store'

/** Says that a page does not exist, and searches, in every language of the site. */
export function NotFoundText() {
  return (
    <main id="page.content" className="frame page grid gap-12">
      {getLocales().map(({ id }, index) => {
        const t = translatorOf(id)
        const Title = index === 0 ? 'h1' : 'h2'
        return (
          <section key={id} lang={id} dir={directionOf(id)} className="max-w-[46rem]">
            <Title className="font-semibold text-display">{t('notFound.title')}</Title>
            <p className="mt-2 mb-4">{t('notFound.text')}</p>
            <SearchField locale={id} t={t} large />
            <p className="mt-3 text-small">
              <a href={`/${id}`}>{t('notFound.home')}</a>
            </p>
          </section>
        )
      })}
    </main>
  )
}
