import { Status } from '@/components/ui/status'
import type { Article } from '@/lib/content/article'
import type { Translate } from '@/lib/i18n/translator'
import { versionsText } from '@/lib/i18n/version-text'
import { labelFor } from '@/lib/site/groups'
import { articlePath } from '@/lib/site/paths'

/** An article in a list: title first, then what helps to choose. */
export function ArticleRow({ article, t }: { article: Article; t: Translate }) {
  const facts = [
    article.id,
    article.kind && labelFor('kind', article.kind, article.locale),
    versionsText(article.versions, article.locale),
  ].filter((fact) => fact)
  return (
    <li className="row">
      <a href={articlePath(article)} className="row-title">
        {article.title}
      </a>
      <p className="row-facts">
        <Status state={article.state} t={t} />
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {article.updated && <time dateTime={article.updated}>{article.updated}</time>}
      </p>
    </li>
  )
}
