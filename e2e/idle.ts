import type { Page } from '@playwright/test'

/** Waits until a loaded page has nothing to do: hydration, and what it complains of, comes after `load`. */
export async function idle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })))
}
