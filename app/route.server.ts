import type { NextRequest } from 'next/server'
import { localeOfRequest } from '@/lib/site/locale-of-request'

/** `GET /`: to the reader's language. */
export function GET(request: NextRequest): Response {
  const locale = localeOfRequest(request)
  return new Response(null, {
    status: 307,
    headers: { Location: `/${locale}`, Vary: 'Accept-Language, Cookie' },
  })
}
