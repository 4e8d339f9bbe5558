import { AskedNumber } from '@/components/layout/asked-number'
import { SearchField } from '@/components/search/search-field'
import { directionOf } from '@/lib/i18n/direction'
import { translatorOf } from '@/lib/i18n/translator'
import { isExport } from '@/lib/site/is-export'
import { getLocales } from '@/lib/site/store'

interface NotFoundTextProps {
  /** Language of the reader, which comes first, where it is known. */
  locale?: string
  /** The article number that was asked for, if it was one. */
  asked?: string
}

/** Says that a page does not exist, and searches, in every language of the site. */
export function NotFoundText({ locale, asked = '' }: NotFoundTextProps) {
  const ids = getLocales().map(({ id }) => id)
  const readersFirst = [...new Set(locale ? [locale, ...ids] : ids)]
  return (
    <main id="page.content" className="frame page grid gap-12">
      {readersFirst.map((id, index) => {
        const t = translatorOf(id)
        const Title = index === 0 ? 'h1' : 'h2'
        return (
          <section key={id} lang={id} dir={directionOf(id)} className="max-w-[46rem]">
            <Title className="font-semibold text-display">{t('notFound.title')}</Title>
            <p className="mt-2 mb-4">
              {asked ? t('notFound.number', { number: asked }) : t('notFound.text')}
            </p>
            <SearchField locale={id} t={t} large query={asked} />
            {isExport && <AskedNumber locale={id} text={t('notFound.search', { number: '{number}' })} />}
            <p className="mt-3 text-small">
              <a href={`/${id}`}>{t('notFound.home')}</a>
            </p>
          </section>
        )
      })}
    </main>
  )
}
