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

test('a log too long for an address leads to its telling lines', async ({ page }) => {
  const healthy = Array.from(
    { length: 400 },
    (_, index) => `I1124 03:00:0${index % 10}.0 lamp ${index} is lit`,
  )
  const log = [...healthy, 'E1124 03:01:00.9 failed to negotiate voltage: dial tcp 172.16.9.9:7001: refused']
  await page.goto('/en')
  await page.getByText('Paste a log or choose a file').click()
  await page.getByRole('textbox', { name: 'Log', exact: true }).fill(log.join('\n'))
  await page.getByRole('button', { name: 'Find matching articles' }).click()
  await expect(page.getByRole('region', { name: 'Your log, as it was read' })).toContainText(
    'negotiate voltage',
  )
  await expect(
    page.getByText(
      /^\d+ of 401 lines were used\..* \d+ more lines tell less and are left out\. Choose an underlined line/,
    ),
  ).toBeVisible()
  expect(page.url().length).toBeLessThan(7000)
  await expect(page.locator('.log-line').last()).toHaveAttribute('data-line', '401')
  await expect(page.getByRole('main').locator('.row').first()).toContainText('Desk lamp stays dark')
})
