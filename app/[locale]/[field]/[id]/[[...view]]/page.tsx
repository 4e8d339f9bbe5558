import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { GroupPage } from '@/components/browse/group-page'
import { translatorOf } from '@/lib/i18n/translator'
import { viewAlternates } from '@/lib/site/alternates'
import { feedTypes } from '@/lib/site/feeds'
import { findView, viewParams, viewPath } from '@/lib/site/group-views'

type Props = PageProps<'/[locale]/[field]/[id]/[[...view]]'>

export const dynamicParams = false

export function generateStaticParams({ params }: { params: { locale: string } }) {
  return viewParams(params.locale)
}

async function find(params: Props['params']) {
  const { locale, field, id, view = [] } = await params
  const place = { field, id: decodeURIComponent(id), view: view.map(decodeURIComponent) }
  return { locale, place, view: findView(locale, place) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, place, view } = await find(params)
  if (!view) return {}
  const names = [view.group.label, view.product?.label]
  return {
    title: names.filter((name) => name).join(' · '),
    alternates: {
      // Another order is no other list.
      canonical: viewPath({ ...view, order: 'newest' }, locale),
      languages: viewAlternates(place),
      types: view.product ? {} : feedTypes(locale, view.group),
    },
  }
}

export default async function Page({ params }: Props) {
  const { locale, view } = await find(params)
  if (!view) notFound()
  return <GroupPage view={view} locale={locale} t={translatorOf(locale)} />
}
