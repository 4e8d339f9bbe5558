import { SearchSuggestions } from '@/components/search/search-suggestions'
import type { Translate } from '@/lib/i18n/translator'
import { searchPage } from '@/lib/site/search-state'

interface SearchFieldProps {
  locale: string
  t: Translate
  query?: string
  /** Parameters of the current search that a new query keeps. */
  kept?: readonly (readonly [string, string])[]
  /** The field is the page's main thing: larger, with room to paste a log. */
  large?: boolean
}

/**
 * The search field: a plain form, so it works without JavaScript. With it, the leaf inside
 * suggests articles as the reader types.
 */
export function SearchField({ locale, t, query = '', kept = [], large = false }: SearchFieldProps) {
  return (
    <search>
      <form
        action={searchPage(locale)}
        className={large ? 'search-field search-field-large' : 'search-field'}
      >
        {kept.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <SearchSuggestions
          locale={locale}
          query={query}
          large={large}
          texts={{
            label: t('search.label'),
            placeholder: large ? t('search.placeholderLong') : t('search.placeholder'),
            suggestions: t('search.suggestions'),
            failed: t('search.failed'),
            readingLog: t('search.readingLog'),
          }}
        />
        <span className="search-key" aria-hidden="true" data-needs-script="">
          /
        </span>
        <button type="submit">{t('search.submit')}</button>
      </form>
    </search>
  )
}
