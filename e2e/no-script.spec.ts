import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('reading, browsing and searching work without JavaScript', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('main').getByRole('searchbox').fill('flicker noon')
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Floor lamp flickers at noon' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Floor lamp flickers at noon')
  await page.getByRole('link', { name: 'Floor Lamp', exact: true }).first().click()
  await expect(page.getByRole('main')).toContainText('3 articles')
  await page.goto('/zh/search?kind=known-issue')
  await expect(page.getByRole('main')).toContainText('网关在中午重启')
})

test('both tabs can be read without JavaScript, and nothing that needs it is offered', async ({ page }) => {
  await page.goto('/en/articles/dim-a-lamp')
  await page.getByText('From the hub', { exact: true }).first().click()
  await expect(page.getByText('kind: Dimmer')).toBeVisible()
  await expect(page.getByText('Wall --> Hub')).toBeVisible() // the source of the diagram
  await expect(page.getByRole('button', { name: /Copy/ })).toHaveCount(0)
})
