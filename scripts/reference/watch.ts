import type { Page } from '@playwright/test'

/**
 * Collects what must not happen on a page: errors and warnings in the console (hydration and
 * policy violations are among them), uncaught errors, failed and foreign requests.
 */
export function watch(page: Page, origin: string): { readonly problems: string[] } {
  const problems: string[] = []
  const tell = (text: string) => problems.push(`${new URL(page.url()).pathname}  ${text}`)
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      tell(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => tell(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (url.startsWith('http') && !url.startsWith(`${origin}/`)) tell(`requests ${url}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) tell(`${response.status()} ${response.url()}`)
  })
  return { problems }
}
