import type { Article } from '@/lib/content/article'
import type { Translate } from '@/lib/i18n/translator'

/** Fields for what the reader must replace in the commands of an article; a script fills it in. */
export function PlaceholderFields({ article, t }: { article: Article; t: Translate }) {
  const { placeholders } = article
  if (placeholders.length === 0) return null
  return (
    <details className="slots" data-needs-script="">
      <summary>
        {t('article.values')}{' '}
        <span className="slots-names">{placeholders.map(({ name }) => name).join(', ')}</span>
      </summary>
      <div className="slots-fields">
        {placeholders.map(({ key, name }) => (
          <label key={key}>
            <span>{name}</span>
            <input
              data-slot-field={key}
              autoComplete="off"
              autoCapitalize="off"
              autoCorrect="off"
              spellCheck={false}
            />
          </label>
        ))}
      </div>
      <p className="slots-hint">
        {t('article.valuesHint')}{' '}
        <button type="button" data-action="clear-values">
          {t('article.valuesClear')}
        </button>
      </p>
    </details>
  )
}
