import type { Translate } from '@/lib/i18n/translator'
import type { GroupField } from '@/lib/site/group-fields'
import { type Group, getGroups, hasPage } from '@/lib/site/groups'
import { articlePath, fieldPath, groupPath } from '@/lib/site/paths'

interface GroupListProps {
  title: string
  field: GroupField
  /** Values that are shown, all unless given; the others are behind the title. */
  most?: number
  locale: string
  t: Translate
  /** In running lines, for many short names. */
  inline?: boolean
}

/** Products, kinds or components with their counts. */
export function GroupList({ title, field, most, locale, t, inline = false }: GroupListProps) {
  const groups = getGroups(field, locale).slice(0, most)
  if (groups.length === 0) return null
  return (
    <section aria-labelledby={`groups-${field}`}>
      <h2 id={`groups-${field}`} className="list-title">
        <a href={fieldPath(field, locale)}>{title}</a>
      </h2>
      <GroupLinks groups={groups} locale={locale} t={t} inline={inline} />
    </section>
  )
}

/** Values with their counts; one without a page of its own leads to its only article. */
export function GroupLinks({
  groups,
  locale,
  t,
  inline = false,
}: Pick<GroupListProps, 'locale' | 't' | 'inline'> & { groups: readonly Group[] }) {
  return (
    <ul className={inline ? 'groups-inline' : undefined}>
      {groups.map((group) => (
        <li key={group.slug}>
          <a
            href={addressOf(group, locale)}
            className="count-link"
            aria-label={t('browse.group', { label: group.label, count: group.articles.length })}
          >
            <span>{group.label}</span>
            <span className="figures text-muted">{group.articles.length}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function addressOf(group: Group, locale: string): string {
  const [only] = group.articles
  return hasPage(group) || !only ? groupPath(group.field, locale, group.id) : articlePath(only)
}
