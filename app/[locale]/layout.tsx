import type { Metadata, Viewport } from 'next'
import '../globals.css'
import { notFound } from 'next/navigation'
import { Document } from '@/components/layout/document'
import { SearchField } from '@/components/search/search-field'
import { translatorOf } from '@/lib/i18n/translator'
import { otherLanguages } from '@/lib/site/languages'
import { siteOrigin } from '@/lib/site/origin'
import { getLocales } from '@/lib/site/store'

export const dynamicParams = false

export function generateStaticParams() {
  return getLocales().map(({ id }) => ({ locale: id }))
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfcfd' },
    { media: '(prefers-color-scheme: dark)', color: '#12171b' },
  ],
}

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const t = translatorOf((await params).locale)
  const name = t('site.name')
  return {
    metadataBase: new URL(siteOrigin),
    title: { default: `${name} · ${t('site.tagline')}`, template: `%s · ${name}` },
    description: t('home.description'),
    icons: { icon: '/icon.svg' }, // programs that read no page, and a page that is made anew, ask for /favicon.ico
  }
}

export default async function LocaleLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const { locale } = await params
  if (!getLocales().some(({ id }) => id === locale)) notFound()
  const t = translatorOf(locale)
  return (
    <Document
      locale={locale}
      languages={otherLanguages(locale)}
      t={t}
      search={<SearchField locale={locale} t={t} />}
    >
      {children}
    </Document>
  )
}
