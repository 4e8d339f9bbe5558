import { Crumbs } from '@/components/browse/crumbs'
import { EmptyNote } from '@/components/browse/empty-note'
import { GroupLinks } from '@/components/browse/group-list'
import type { Translate } from '@/lib/i18n/translator'
import { environmentsByName } from '@/lib/site/environment'
import type { GroupField } from '@/lib/site/group-fields'
import type { Group } from '@/lib/site/groups'

interface FieldPageProps {
  field: GroupField
  groups: readonly Group[]
  locale: string
  t: Translate
}

/** All values of a field: products, components, kinds, version lines, or the environment by name. */
export function FieldPage({ field, groups, locale, t }: FieldPageProps) {
  return (
    <main id="page.content" className="frame page">
      <Crumbs links={[[t('site.browse'), `/${locale}/browse`]]} t={t} />
      <h1 className="page-title">{t(`browse.${field}s`)}</h1>
      <p className="mt-1 max-w-[46rem] text-muted text-small">
        {groups.length === 0 ? (
          <EmptyNote text={t('browse.none')} locale={locale} t={t} />
        ) : (
          t(`browse.${field}sNote`, { count: groups.length })
        )}
      </p>
      {field === 'environment' ? (
        <div className="value-columns">
          {environmentsByName(locale).map(({ name, groups: values }) => (
            <section key={name}>
              <h2 className="list-title">{name}</h2>
              <GroupLinks groups={values} locale={locale} t={t} />
            </section>
          ))}
        </div>
      ) : (
        <div className={groups.length > 12 ? 'value-columns value-columns-flow' : 'value-list'}>
          <GroupLinks groups={groups} locale={locale} t={t} />
        </div>
      )}
    </main>
  )
}
