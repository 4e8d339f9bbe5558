import { isReaderVersion } from '@/lib/content/versions'
import type { Translate } from '@/lib/i18n/translator'
import { type SearchState, searchPath } from '@/lib/site/search-state'

interface VersionFormProps {
  state: SearchState
  locale: string
  kept: readonly (readonly [string, string])[]
  t: Translate
}

/** The version that the reader runs: it filters, and every result says whether it applies. */
export function VersionForm({ state, locale, kept, t }: VersionFormProps) {
  const isWrong = state.version !== null && !isReaderVersion(state.version)
  return (
    <form action={`/${locale}/search`} className="version-form">
      {state.q && <input type="hidden" name="q" value={state.q} />}
      {kept
        .filter(([name]) => name !== 'version')
        .map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
      <label className="rail-title" htmlFor="version">
        {t('version.label')}
      </label>
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
        <a href={searchPath(locale, { ...state, version: null })} className="text-small">
          {t('version.forget')}
        </a>
      )}
    </form>
  )
}
