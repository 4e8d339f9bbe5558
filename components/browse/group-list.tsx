import type { Translate } from '@/lib/i18n/translator'
import type { GroupField } from '@/lib/site/group-fields'
import { type Group, hasPage } from '@/lib/site/groups'
import { articlePath, groupPath } from '@/lib/site/paths'

interface GroupListProps {
  title: string
  field: GroupField
  groups: readonly Group[]
  locale: string
  t: Translate
  /** In running lines, for many short names. */
  inline?: boolean
  /** Page with all values, where the title should lead to it. */
  href?: string
}

/** Products, kinds or components with their counts. */
export function GroupList({ title, field, groups, locale, t, inline = false, href }: GroupListProps) {
  if (groups.length === 0) return null
  return (
    <section aria-labelledby={`groups-${field}`}>
      <h2 id={`groups-${field}`} className="list-title">
        {href ? <a href={href}>{title}</a> : title}
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
}: Pick<GroupListProps, 'groups' | 'locale' | 't' | 'inline'>) {
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
