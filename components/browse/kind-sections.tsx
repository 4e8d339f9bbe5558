import { ArticleRow } from '@/components/browse/article-row'
import type { Article } from '@/lib/content/article'
import type { Translate } from '@/lib/i18n/translator'
import { groupSlug } from '@/lib/site/group-fields'
import { labelFor } from '@/lib/site/groups'
import { getTaxonomy } from '@/lib/site/store'

/** Anchor of the articles of a kind in a list. */
export function kindAnchor(kind: string | null): string {
  return kind === null ? 'kind-none' : `kind-${groupSlug('kind', kind)}`
}

/**
 * Articles by kind. An address that names a kind (`#kind-how-to`) shows that kind alone: the style
 * sheet hides the others, so that filtering needs neither a script nor a page for each kind.
 */
export function KindSections({
  articles,
  locale,
  t,
}: {
  articles: readonly Article[]
  locale: string
  t: Translate
}) {
  const kinds = kindsOf(articles)
  return (
    <div id="all" className="kinds">
      {kinds.map((kind) => {
        const members = articles.filter((article) => article.kind === kind)
        return (
          <section key={kind ?? ''} id={kindAnchor(kind)} className="kind">
            {kinds.length > 1 && (
              <h2 className="kind-title">
                {kind ? labelFor('kind', kind, locale) : t('browse.noKind')}{' '}
                <span className="figures text-muted">{members.length}</span>
                <a href="#all" className="kind-all">
                  {t('browse.allKinds')}
                </a>
              </h2>
            )}
            <ul className="rows">
              {members.map((article) => (
                <ArticleRow key={article.path} article={article} t={t} without="kind" />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

/** Kinds of some articles, in the order of the taxonomy; those that it does not know, and none, last. */
export function kindsOf(articles: readonly Article[]): (string | null)[] {
  const known = getTaxonomy().kinds.map(({ id }) => id)
  const rank = (kind: string | null) =>
    kind === null ? known.length + 1 : known.includes(kind) ? known.indexOf(kind) : known.length
  return [...new Set(articles.map(({ kind }) => kind))].sort((a, b) => rank(a) - rank(b))
}
