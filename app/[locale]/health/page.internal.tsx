import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HealthPage } from '@/components/health/health-page'
import { translatorOf } from '@/lib/i18n/translator'
import { readHealth } from '@/lib/site/health'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return { title: translatorOf(locale)('health.title'), robots: { index: false } }
}

/** Content health, for editors: in the preview and in builds for insiders. */
export default async function Page({ params }: Props) {
  const { locale } = await params
  const health = readHealth(locale)
  if (!health) notFound()
  return <HealthPage health={health} t={translatorOf(locale)} />
}
