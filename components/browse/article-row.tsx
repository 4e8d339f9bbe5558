import { ReaderBadge } from '@/components/ui/reader-badge'
import { Status } from '@/components/ui/status'
import type { Article } from '@/lib/content/article'
import { passageIn } from '@/lib/i18n/direction'
import type { Translate } from '@/lib/i18n/translator'
import { versionsText } from '@/lib/i18n/version-text'
import { labelFor } from '@/lib/site/groups'
import { articlePath } from '@/lib/site/paths'

interface ArticleRowProps {
  article: Article
  t: Translate
  /** Without number and versions, where the reader looks around and does not choose; without the kind, where the list has only one. */
  without?: 'details' | 'kind'
}

/** An article in a list: title first, then what helps to choose. */
export function ArticleRow({ article, t, without }: ArticleRowProps) {
  const kind = article.kind && labelFor('kind', article.kind, article.locale)
  const versions = versionsText(article.versions, t)
  const facts = without === 'details' ? [kind] : [article.id, without === 'kind' ? null : kind, versions]
  return (
    <li className="row">
      <a href={articlePath(article)} className="row-title" {...passageIn(article.locale, article.locale)}>
        {article.title}
      </a>
      <p className="row-facts">
        <Status state={article.state} t={t} />
        {facts
          .filter((fact) => fact)
          .map((fact) => (
            <span key={fact} className="figures">
              {fact}
            </span>
          ))}
        {article.updated && <time dateTime={article.updated}>{article.updated}</time>}
        <ReaderBadge article={article} />
      </p>
    </li>
  )
}
