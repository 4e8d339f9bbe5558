import './globals.css'
import type { Metadata } from 'next'
import { cookies, headers } from 'next/headers'
import { Document } from '@/components/layout/document'
import { NotFoundText } from '@/components/layout/not-found-text'
import { decoded } from '@/lib/content/decoded'
import { translatorOf } from '@/lib/i18n/translator'
import { askedHeader } from '@/lib/site/asked-number'
import { isExport } from '@/lib/site/is-export'
import { otherLanguages } from '@/lib/site/languages'
import { localeOfRequest } from '@/lib/site/locale-of-request'
import { getLocales } from '@/lib/site/store'

export const metadata: Metadata = {
  title: '404',
  robots: { index: false },
  icons: { icon: '/icon.svg' }, // not from the layout of a language
}

/** Any address that is no page. A server says it in the reader's language, and which article number it does not have. */
export default async function GlobalNotFound() {
  const { locale, asked } = isExport ? { locale: firstLocale(), asked: '' } : await askedOfServer()
  return (
    <Document locale={locale} languages={otherLanguages(locale)} t={translatorOf(locale)}>
      <NotFoundText locale={locale} asked={asked} />
    </Document>
  )
}

function firstLocale(): string {
  return getLocales()[0]?.id ?? 'en'
}

async function askedOfServer(): Promise<{ locale: string; asked: string }> {
  const request = { headers: await headers(), cookies: await cookies() }
  return {
    locale: localeOfRequest(request),
    asked: decoded(request.headers.get(askedHeader) ?? ''),
  }
}
