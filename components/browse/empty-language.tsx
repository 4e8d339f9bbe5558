import type { Translate } from '@/lib/i18n/translator'
import { getArticles, getLocales } from '@/lib/site/store'

/** What a page says where its language has no article: that, and which languages have some. */
export function EmptyLanguage({ locale, t }: { locale: string; t: Translate }) {
  const others = getLocales().filter(({ id }) => id !== locale && getArticles(id).length > 0)
  return (
    <p className="mt-4 flex flex-wrap gap-x-4">
      <span>{t('home.empty')}</span>
      {others.map(({ id, name }) => (
        <a key={id} href={`/${id}`} lang={id} hrefLang={id}>
          {name}
        </a>
      ))}
    </p>
  )
}
