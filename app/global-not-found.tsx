import './globals.css'
import type { Metadata } from 'next'
import { Document } from '@/components/layout/document'
import { NotFoundText } from '@/components/layout/not-found-text'
import { translatorOf } from '@/lib/i18n/translator'
import { otherLanguages } from '@/lib/site/languages'
import { getLocales } from '@/lib/site/store'

export const metadata: Metadata = {
  title: '404',
  robots: { index: false },
  icons: { icon: '/icon.svg' }, // not from the layout of a language: without it browsers ask for /favicon.ico
}

/** Any address outside of the languages. */
export default function GlobalNotFound() {
  const locale = getLocales()[0]?.id ?? 'en'
  return (
    <Document locale={locale} languages={otherLanguages(locale)} t={translatorOf(locale)}>
      <NotFoundText />
    </Document>
  )
}
