import type { Page } from '@playwright/test'

/**
 * Waits until the scripts of a loaded page have taken it over and have nothing to do. Neither is so at `load`:
 * what is pressed before is lost, and what a page complains of comes after.
 */
export async function idle(page: Page): Promise<void> {
  // React names its own on the elements of a page that it has taken over, the outermost last.
  await page.waitForFunction(() =>
    Object.keys(document.documentElement).some((key) => key.startsWith('__react')),
  )
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })))
}
