import { Fact } from '@/components/article/fact'
import type { Article } from '@/lib/content/article'
import type { Translate } from '@/lib/i18n/translator'
import { editLink } from '@/lib/site/edit-link'

/** What is of use to those who look after articles, at the end. */
export function About({ article, t }: { article: Article; t: Translate }) {
  const comma = t('site.listComma')
  const rows: [string, string][] = [
    [t('article.originalTitle'), article.originalTitle ?? ''],
    [
      t('article.aliases'),
      article.aliases
        .filter((alias) => !alias.includes('/')) // old addresses are for links, not for people
        .map((alias) => alias.replace(/^page-id:/, 'page-id: '))
        .join(comma),
    ],
    [t('article.keywords'), article.keywords.join(comma)],
    [
      t('article.verified'),
      [article.verified?.date, article.verified?.version, article.verified?.by]
        .filter((part) => part)
        .join(comma),
    ],
  ]
  const told = rows.filter(([, value]) => value !== '')
  const editAddress = editLink(article.file)
  if (told.length === 0 && editAddress === null) return null
  return (
    <section aria-labelledby="page.about" className="about">
      <h2 id="page.about" className="rail-title">
        {t('article.about')}
      </h2>
      {told.length > 0 && (
        <dl>
          {told.map(([name, value]) => (
            <Fact key={name} name={name}>
              {value}
            </Fact>
          ))}
        </dl>
      )}
      {editAddress !== null && (
        <p>
          <a href={editAddress}>{t('article.edit')}</a>
        </p>
      )}
    </section>
  )
}
