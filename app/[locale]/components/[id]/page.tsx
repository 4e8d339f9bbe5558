import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { GroupPage } from '@/components/browse/group-page'
import { translatorOf } from '@/lib/i18n/translator'
import { groupAlternates } from '@/lib/site/alternates'
import { getGroup, groupParams } from '@/lib/site/groups'

type Props = PageProps<'/[locale]/components/[id]'>

export const dynamicParams = false

export function generateStaticParams({ params }: { params: { locale: string } }) {
  return groupParams('component', params.locale)
}

async function find(params: Props['params']) {
  const { locale, id } = await params
  return { locale, group: getGroup('component', { locale, slug: decodeURIComponent(id) }) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { group } = await find(params)
  if (!group) return {}
  return { title: group.label, alternates: { languages: groupAlternates('component', group.slug) } }
}

export default async function Page({ params }: Props) {
  const { locale, group } = await find(params)
  if (!group) notFound()
  return <GroupPage field="component" group={group} locale={locale} t={translatorOf(locale)} />
}
