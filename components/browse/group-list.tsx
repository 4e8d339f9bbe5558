import type { Translate } from '@/lib/i18n/translator'
import type { Group, GroupField } from '@/lib/site/groups'
import { groupPath } from '@/lib/site/paths'

interface GroupListProps {
  title: string
  field: GroupField
  groups: readonly Group[]
  locale: string
  t: Translate
  /** In running lines, for many short names. */
  inline?: boolean
}

/** Products, kinds or components with their counts. */
export function GroupList({ title, field, groups, locale, t, inline = false }: GroupListProps) {
  if (groups.length === 0) return null
  return (
    <section aria-labelledby={`groups-${field}`}>
      <h2 id={`groups-${field}`} className="list-title">
        {title}
      </h2>
      <ul className={inline ? 'groups-inline' : undefined}>
        {groups.map((group) => (
          <li key={group.slug}>
            <a
              href={groupPath(field, locale, group.id)}
              className="count-link"
              aria-label={t('browse.group', { label: group.label, count: group.articles.length })}
            >
              <span>{group.label}</span>
              <span className="figures text-muted">{group.articles.length}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
