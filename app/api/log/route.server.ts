import type { NextRequest } from 'next/server'
import { translatorOf } from '@/lib/i18n/translator'
import { boundedBody } from '@/lib/request/bounded-body'
import { countLines, splitLines } from '@/lib/search/log/recognise'
import type { LogLine } from '@/lib/search/types'
import { getEngine } from '@/lib/site/engine'
import { localeOfRequest } from '@/lib/site/locale-of-request'
import { maxLogBytes, maxLogLength } from '@/lib/site/log-limits'
import { reduceLog } from '@/lib/site/reduce-log'
import { searchPath } from '@/lib/site/search-state'
import { getLocales } from '@/lib/site/store'

/** Bytes of a request that are read at all: the longest log, and the form around it. */
const maxBytes = maxLogBytes + 10_000

/**
 * `POST /api/log`: a form with `locale`, and the log as `log` or as `file`. Leads to its results,
 * with the telling lines in the address, their numbers, and how many lines were left out; nothing is stored.
 */
export async function POST(request: NextRequest): Promise<Response> {
  const body = await boundedBody(request.body, maxBytes)
  if (body === null) return tooLong(request)
  const form = await readForm(body, request.headers.get('content-type') ?? '')
  if (!form) return new Response(null, { status: 400 })
  const locale = getLocales().find(({ id }) => id === form.get('locale'))?.id ?? getLocales()[0]?.id ?? 'en'
  const file = form.get('file')
  const fromFile = file instanceof File && file.size > 0 ? await file.slice(0, maxBytes).text() : ''
  const pasted = fromFile || String(form.get('log') ?? '')
  const log = pasted.slice(0, maxLogLength).trim()
  const { query, numbers } = reduceLog(log, await readLines(log, locale))
  // A browser that cuts a log says how many lines it had.
  const lines = Math.max(Number(form.get('lines')) || 0, countLines(pasted))
  const left = Math.max(0, lines - countLines(query))
  const address = searchPath(locale, { q: query, numbers, left })
  return new Response(null, { status: 303, headers: { Location: address } })
}

/**
 * What the lines of a log tell. Where the search fails, each line tells as much as any other, and its page says that it
 * fails; this address would be none to try again.
 */
async function readLines(log: string, locale: string): Promise<readonly LogLine[]> {
  try {
    return (await getEngine()).search(log, { locale, limit: 1 }).understood.log
  } catch (error) {
    console.error('A log could not be read:', error)
    return splitLines(log).map((text, line) => ({ line, text, noise: [], telling: false }))
  }
}

/** The form in a body; null for a body that is none. */
function readForm(body: Buffer<ArrayBuffer>, type: string): Promise<FormData | null> {
  return new Response(body, { headers: { 'Content-Type': type } }).formData().catch(() => null)
}

/** For readers without a script, which would have cut the file. */
function tooLong(request: NextRequest): Response {
  const locale = localeOfRequest(request)
  const text = translatorOf(locale)('refused.log', { characters: maxLogLength })
  return new Response(text, { status: 413, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
