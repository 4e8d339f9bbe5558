import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FieldPage } from '@/components/browse/field-page'
import { translatorOf } from '@/lib/i18n/translator'
import { inEveryLanguage } from '@/lib/site/alternates'
import { fieldFolders, fieldOfFolder, groupFields } from '@/lib/site/group-fields'
import { getGroups } from '@/lib/site/groups'
import { fieldPath } from '@/lib/site/paths'

type Props = PageProps<'/[locale]/[field]'>

export const dynamicParams = false

export function generateStaticParams() {
  return groupFields.map((field) => ({ field: fieldFolders[field] }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, field: folder } = await params
  const field = fieldOfFolder(folder)
  if (!field) return {}
  return {
    title: translatorOf(locale)(`browse.${field}s`),
    alternates: {
      canonical: fieldPath(field, locale),
      languages: inEveryLanguage((id) => fieldPath(field, id)),
    },
  }
}

export default async function Page({ params }: Props) {
  const { locale, field: folder } = await params
  const field = fieldOfFolder(folder)
  if (!field) notFound()
  return (
    <FieldPage field={field} groups={getGroups(field, locale)} locale={locale} t={translatorOf(locale)} />
  )
}
