import { expect, test } from '@playwright/test'
import { watchPage } from './watch-page.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('from a symptom to the article and its commands, on a phone', async ({ page }) => {
  const { problems } = watchPage(page)
  await page.goto('/en')
  await page.getByRole('main').getByRole('searchbox').fill('lamp dark')
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
  const first = page.getByRole('main').locator('.row').first()
  await expect(first).toBeInViewport()
  await first.getByRole('link').first().tap()
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  await expect(page.getByRole('region', { name: 'What you see' })).toBeInViewport()
  expect(problems).toEqual([])
})

test('filters stay folded until they are wanted', async ({ page }) => {
  await page.goto('/en/search?q=lamp')
  const kind = page.getByRole('link', { name: 'Troubleshooting, 2 articles' })
  await expect(kind).toBeHidden()
  await page.getByText('Filters', { exact: true }).tap()
  await kind.tap()
  await expect(page).toHaveURL(/kind=troubleshooting/)
  await expect(page.getByRole('status').first()).toHaveText('2 articles')
})

test('a table that is too wide scrolls by itself', async ({ page }) => {
  await page.goto('/en/articles/constructs')
  const cell = page.getByRole('cell', { name: 'verylongcellwithoutanyspace' })
  await cell.scrollIntoViewIfNeeded()
  await expect(cell).toBeInViewport()
  expect(await page.evaluate(() => window.scrollX)).toBe(0)
})
