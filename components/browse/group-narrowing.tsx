import { kindAnchor, kindsOf } from '@/components/browse/kind-sections'
import type { Translate } from '@/lib/i18n/translator'
import type { GroupView } from '@/lib/site/group-views'
import { labelFor } from '@/lib/site/groups'
import { narrowings, searchWithin } from '@/lib/site/narrowings'

interface GroupNarrowingProps {
  view: GroupView
  locale: string
  t: Translate
}

/** Values shown before the rest folds away. */
const shown = 8

interface Choice {
  label: string
  count: number
  href: string
}

/** What a list can be narrowed to, as links; beside the list, or folded above it on a phone. */
export function GroupNarrowing({ view, locale, t }: GroupNarrowingProps) {
  const { articles } = view.group
  const kinds = kindsOf(articles).map((kind) => ({
    label: kind ? labelFor('kind', kind, locale) : t('browse.noKind'),
    count: articles.filter((article) => article.kind === kind).length,
    href: `#${kindAnchor(kind)}`,
  }))
  const search = searchWithin(view, locale)
  return (
    <aside aria-label={t('search.filters')} className="facets">
      <details className="facets-sheet">
        <summary>{t('search.filters')}</summary>
        {search && (
          <p className="text-small">
            <a href={search}>{t('browse.search')}</a>
          </p>
        )}
        {kinds.length > 1 && <Choices name="kind" choices={kinds} t={t} />}
        {narrowings(view, locale).map(({ facet, values }) => (
          <Choices key={facet} name={facet} choices={values} t={t} />
        ))}
      </details>
    </aside>
  )
}

function Choices({
  name,
  choices,
  t,
}: {
  name: 'kind' | 'product' | 'component' | 'line'
  choices: readonly Choice[]
  t: Translate
}) {
  const rest = choices.slice(shown)
  return (
    <section aria-labelledby={`narrow-${name}`} className="facet">
      <h2 id={`narrow-${name}`} className="rail-title">
        {t(`facets.${name}`)}
      </h2>
      <ChoiceList choices={choices.slice(0, shown)} t={t} />
      {rest.length > 0 && (
        <details>
          <summary className="text-muted text-small">{t('search.more', { count: rest.length })}</summary>
          <ChoiceList choices={rest} t={t} />
        </details>
      )}
    </section>
  )
}

function ChoiceList({ choices, t }: { choices: readonly Choice[]; t: Translate }) {
  return (
    <ul>
      {choices.map(({ label, count, href }) => (
        <li key={href}>
          <a
            href={href}
            className="count-link"
            aria-label={t('search.facetCount', { value: label, count })}
            {...(href.includes('?') && { rel: 'nofollow' })}
          >
            <span>{label}</span>
            <span className="figures text-muted">{count}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
