import type { Page } from '@playwright/test'

/**
 * Collects what must not happen on a page: errors and warnings in the console (hydration and
 * policy violations are among them), uncaught errors, and requests to other hosts.
 */
export function watchPage(page: Page): { readonly problems: string[] } {
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== 'localhost') problems.push(`request to ${hostname}`)
  })
  return { problems }
}
