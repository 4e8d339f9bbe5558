'use client'

import { askWorker, workerAddress } from '@/components/search/worker-client'
import { maxLogLength } from '@/lib/site/log-limits'
import { searchPath } from '@/lib/site/search-state'

/**
 * Opens what a log leads to, as the server says, or the worker of a static export, which sends it
 * nowhere. When that fails, searches for its beginning. What the server would cut off is not sent.
 */
export async function sendLog(log: string, locale: string): Promise<void> {
  const lines = log.split('\n').filter((line) => line.trim() !== '').length
  const address = workerAddress()
  if (address) {
    const question = { kind: 'log', log: log.slice(0, maxLogLength).trim(), lines, locale } as const
    const answer = await askWorker(address, question).catch(() => null)
    const cut =
      answer && 'query' in answer ? answer : { query: log.trim().slice(0, 500), numbers: [], left: 0 }
    window.location.assign(searchPath(locale, { q: cut.query, numbers: cut.numbers, left: cut.left }))
    return
  }
  const form = new FormData()
  form.set('locale', locale)
  form.set('log', log.slice(0, maxLogLength))
  form.set('lines', String(lines))
  const response = await fetch('/api/log', { method: 'POST', body: form }).catch(() => null)
  const beginning = new URLSearchParams({ q: log.trim().slice(0, 500) })
  window.location.assign(response?.ok ? response.url : `/${locale}/search?${beginning}`)
}
