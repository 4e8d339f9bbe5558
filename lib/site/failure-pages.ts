import { subscribe } from 'node:diagnostics_channel'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { NextRequest } from 'next/server'
import { replaceFailure, type StandIn } from '../request/replace-failure.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { localeOfPath, preferredLocale } from './preferred-locale.ts'
import { readStaticPages } from './static-pages.ts'
import { getLocales } from './store.ts'

const pagesDir = path.join(process.cwd(), '.next', 'server', 'app')

/**
 * Where a page cannot be made, Next sends an empty document, which a script is to fill. Readers get the page that the
 * build has made for this instead, in their language and with the status of the failure (docs/decisions/0072).
 */
export function sendFailurePages(): void {
  const pages = readPages()
  const locales = [...pages.keys()]
  subscribe('http.server.request.start', (message) => {
    // Node's documentation of this channel gives the shape.
    const { request, response } = message as {
      readonly request: IncomingMessage
      readonly response: ServerResponse
    }
    if (asksForPage(request)) replaceFailure(response, () => pages.get(localeOf(request, locales)))
  })
}

/** They are read when the server starts: what fails later must not depend on files. */
function readPages(): ReadonlyMap<string, StandIn> {
  const built = readStaticPages()
  return new Map(
    getLocales().map(({ id }) => {
      const policy = contentSecurityPolicy(built[`/${id}/failed`] ?? { scripts: [], inlineStyles: false })
      const headers = {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': policy,
        'Cache-Control': 'no-store',
      }
      return [id, { html: readFileSync(path.join(pagesDir, id, 'failed.html')), headers }]
    }),
  )
}

/** Programs and scripts ask for `*` + `/*`, and want no page. */
function asksForPage({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && /\btext\/html\b/i.test(headers.accept ?? '')
}

function localeOf({ url = '', headers }: IncomingMessage, locales: readonly string[]): string {
  const { cookie = '', 'accept-language': languages = '' } = headers
  // By their headers alone: whatever the address, it must not fail here.
  const request = new NextRequest('http://localhost', { headers: { cookie, 'accept-language': languages } })
  return localeOfPath(url.split('?')[0] ?? '', locales) ?? preferredLocale(request, locales)
}
