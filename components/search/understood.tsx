import type { Translate } from '@/lib/i18n/translator'
import type { Understood as Meaning } from '@/lib/search/types'
import type { SearchState } from '@/lib/site/search-address'
import { searchPath } from '@/lib/site/search-state'

const unknownText = {
  product: 'search.noProduct',
  kind: 'search.noKind',
  component: 'search.noComponent',
  version: 'search.noVersion',
} as const

/** What was made of the query, where the reader could not know it. */
export function Understood({
  understood,
  state,
  locale,
  t,
}: {
  understood: Meaning
  state: SearchState
  locale: string
  t: Translate
}) {
  const { corrections, excluded, unknown, otherLocale } = understood
  return (
    <div className="understood">
      {corrections.length > 0 && (
        <p>
          {t('search.shownFor', { to: corrections.map(({ to }) => to).join(', ') })}{' '}
          <a href={searchPath(locale, { ...state, verbatim: true, page: 1 })}>
            {t('search.instead', { from: corrections.map(({ from }) => from).join(', ') })}
          </a>
        </p>
      )}
      {unknown.map(({ field, value }) => (
        <p key={`${field}:${value}`}>{t(unknownText[field], { value })}</p>
      ))}
      {excluded.length > 0 && <p>{t('search.excluded', { words: excluded.join(', ') })}</p>}
      {otherLocale && <p>{t('search.otherLocale')}</p>}
    </div>
  )
}
