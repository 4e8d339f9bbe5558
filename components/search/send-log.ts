'use client'

/** A log of more characters is cut by the server too; there is no use in sending more. */
const maxLength = 200_000

/** Sends a log to the server and opens what it leads to. When that fails, searches for its beginning. */
export async function sendLog(log: string, locale: string): Promise<void> {
  const form = new FormData()
  form.set('locale', locale)
  form.set('log', log.slice(0, maxLength))
  form.set('lines', String(log.split('\n').filter((line) => line.trim() !== '').length))
  const response = await fetch('/api/log', { method: 'POST', body: form }).catch(() => null)
  const beginning = new URLSearchParams({ q: log.trim().slice(0, 500) })
  window.location.assign(response?.ok ? response.url : `/${locale}/search?${beginning}`)
}
