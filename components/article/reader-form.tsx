import type { Article } from '@/lib/content/article'
import type { Translate } from '@/lib/i18n/translator'

/** What the reader runs, said beside what the article applies to: the answer then stands above its title, and everywhere. */
export function ReaderForm({ article, t }: { article: Article; t: Translate }) {
  const { products } = article
  return (
    <div className="fact" data-needs-script="">
      <dt>
        <label htmlFor="page.version">{t('version.label')}</label>
      </dt>
      <dd>
        {/* A version belongs to a product; of an article about several nobody can tell to which. */}
        <form
          className="reader-form"
          data-product={products.length === 1 ? products[0] : undefined}
          data-invalid={t('version.invalid', { version: '{version}' })}
        >
          <input
            id="page.version"
            name="version"
            placeholder={t('version.hint')}
            size={8}
            autoComplete="off"
            spellCheck={false}
          />
          <button type="submit">{t('version.apply')}</button>
        </form>
      </dd>
    </div>
  )
}
