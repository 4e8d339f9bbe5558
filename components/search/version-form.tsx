import { isReaderVersion } from '@/lib/content/reader-version'
import type { Translate } from '@/lib/i18n/translator'
import { forgetReader, rememberParameter } from '@/lib/site/reader-names'
import type { ResultNames } from '@/lib/site/result-names'
import type { SearchState } from '@/lib/site/search-address'
import { searchPage, searchPath } from '@/lib/site/search-state'

interface VersionFormProps {
  state: SearchState
  locale: string
  names: ResultNames
  t: Translate
}

/** What the reader runs: it filters, every result and article says whether it applies, and it is remembered. */
export function VersionForm({ state, locale, names, t }: VersionFormProps) {
  const { products } = names
  // The search as it stands, but for what the form asks.
  const asked = { version: null, page: 1, ...(products.length > 0 && { product: [] }) }
  const others = searchPath(locale, { ...state, ...asked })
  const isWrong = Boolean(state.version) && !isReaderVersion(state.version ?? '')
  return (
    <form action={searchPage(locale)} className="version-form">
      {[...new URLSearchParams(others.split('?')[1])].map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name={rememberParameter} value="1" />
      <label className="rail-title" htmlFor="version">
        {t('version.label')}
      </label>
      {products.length > 0 && (
        <select name="product" aria-label={t('version.product')} defaultValue={state.product[0] ?? ''}>
          <option value="">{t('version.anyProduct')}</option>
          {products.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      )}
      <span className="version-fields">
        <input
          id="version"
          name="version"
          defaultValue={state.version ?? ''}
          placeholder={t('version.hint')}
          size={10}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? 'version-problem' : undefined}
        />
        <button type="submit">{t('version.apply')}</button>
      </span>
      {isWrong && (
        <p id="version-problem" className="text-bad text-small">
          {t('version.invalid', { version: state.version ?? '' })}
        </p>
      )}
      {state.version && (
        <a
          href={forgetReader(searchPath(locale, { ...state, version: null, product: [], page: 1 }))}
          className="text-small"
        >
          {t('version.forget')}
        </a>
      )}
    </form>
  )
}
