import type { Metadata } from 'next'
import '../globals.css'
import type { ReactNode } from 'react'
import { Document } from '@/components/layout/document'
import { translatorOf } from '@/lib/i18n/translator'
import { getLocales } from '@/lib/site/store'

export const metadata: Metadata = { title: 'kb check', robots: { index: false } }

export default function Layout({ children }: { children: ReactNode }) {
  const locale = getLocales()[0]?.id ?? 'en'
  return (
    <Document locale={locale} languages={[]} t={translatorOf(locale)}>
      {children}
    </Document>
  )
}
