import { translatorOf } from '../i18n/translator.ts'

/** The answer to a search too many: in words for whoever has no script, in a header for programs. */
export function askLater(locale: string, seconds: number): Response {
  const text = translatorOf(locale)('refused.search', { seconds })
  const headers = { 'Retry-After': String(seconds), 'Content-Type': 'text/plain; charset=utf-8' }
  return new Response(text, { status: 429, headers })
}
