import type { NextRequest } from 'next/server'
import { preferredLocale } from '@/lib/site/preferred-locale'
import { getLocales } from '@/lib/site/store'

/** `GET /`: to the reader's language. */
export function GET(request: NextRequest): Response {
  const locale = preferredLocale(
    request,
    getLocales().map(({ id }) => id),
  )
  return new Response(null, {
    status: 307,
    headers: { Location: `/${locale}`, Vary: 'Accept-Language, Cookie' },
  })
}
