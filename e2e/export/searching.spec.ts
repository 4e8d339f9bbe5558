import { expect, type Page, test } from '@playwright/test'
import { watchPage } from '../watch-page.ts'

/** Whatever a page asked for that has no file. */
function watchMissing(page: Page): readonly string[] {
  const missing: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url())
  })
  return missing
}

test('searches by keyboard, in a worker, and asks no server', async ({ page }) => {
  const { problems } = watchPage(page)
  const missing = watchMissing(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/en/articles/crlf/')
  expect(asked.filter((address) => address.startsWith('/search/'))).toEqual([])
  await expect(async () => {
    await page.keyboard.press('/')
    await expect(page.locator('[name="q"]:focus')).toHaveCount(1, { timeout: 200 })
  }).toPass()
  await page.keyboard.type('flicker', { delay: 20 })
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Floor lamp flickers')
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(
    'LW100004 · Troubleshooting',
  )
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/articles\/fourteen-views\/$/)
  expect(asked.some((address) => /^\/search\/[0-9a-f]{16}\/worker\.js$/.test(address))).toBe(true)
  expect(asked.filter((address) => address.startsWith('/api/'))).toEqual([])
  expect(missing).toEqual([])
  expect(problems).toEqual([])
})

test('a link to results draws them: hits, marks, facets that combine, Back', async ({ page }) => {
  const { problems } = watchPage(page)
  await page.goto('/en/search/?q=lamp+dark+refused')
  const first = page.getByRole('main').locator('.row').first()
  await expect(first).toContainText('Desk lamp stays dark after a firmware update')
  await expect(first.locator('mark').first()).toBeVisible()
  await expect(page).toHaveTitle(/lamp dark refused/)
  await page.getByRole('link', { name: /^Troubleshooting, \d+ articles?$/ }).click()
  await expect(page).toHaveURL(/kind=troubleshooting/)
  await expect(page.getByRole('link', { name: 'Remove filter Kind: Troubleshooting' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('link', { name: 'Remove filter Kind: Troubleshooting' })).toHaveCount(0)
  expect(problems).toEqual([])
})

test('Chinese words find Chinese articles', async ({ page }) => {
  const { problems } = watchPage(page)
  await page.goto('/zh/search/?q=%E5%8F%B0%E7%81%AF%E4%B8%8D%E4%BA%AE')
  await expect(page.getByRole('main').locator('.row').first()).toContainText('固件升级后台灯不亮')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  expect(problems).toEqual([])
})

test('a pasted log is read in the browser', async ({ page, context }) => {
  const { problems } = watchPage(page)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/en/')
  const log = [
    'I1124 03:00:00.000001  1 main.go:88] lamp-driver 4.2.2 starting',
    'E1124 03:00:01.999999  1 volt.go:41] failed to negotiate voltage: dial tcp 172.16.9.9:7001: connect: connection refused',
  ].join('\n')
  await page.evaluate((text) => navigator.clipboard.writeText(text), log)
  await page.getByRole('main').getByRole('searchbox').click()
  await expect(page.getByRole('search').getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Control+v')
  const read = page.getByRole('region', { name: 'Your log, as it was read' })
  await expect(read).toContainText('failed to negotiate voltage')
  await expect(read).toContainText('It is sent nowhere')
  await expect(page.getByRole('main').locator('.rows > .row').first()).toContainText('Desk lamp stays dark')
  expect(problems).toEqual([])
})

test('the form for logs works without a server', async ({ page }) => {
  await page.goto('/en/')
  await page.locator('.log-form summary').click()
  await page
    .locator('.log-form textarea')
    .fill('E1124 03:00:01.9 1 volt.go:41] failed to negotiate voltage: connection refused\nE1124 done')
  await page.locator('.log-form button').click()
  await expect(page).toHaveURL(/\/en\/search\/\?q=/)
  await expect(page.getByRole('main').locator('.rows > .row').first()).toContainText('Desk lamp stays dark')
})

test('what the reader runs is remembered without a server, filters, and can be forgotten', async ({
  page,
}) => {
  const { problems } = watchPage(page)
  await page.goto('/en/search/?q=voltage')
  await page.getByLabel('My version').fill('4.2.3')
  await page.getByLabel('My product').selectOption('dimmer-hub')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL('/en/search/?q=voltage&product=dimmer-hub&version=4.2.3')
  await expect(page.getByRole('main').locator('.row').first()).toContainText('applies to 4.2.3')
  await page.goto('/en/search/?q=lamp')
  await expect(page).toHaveURL('/en/search/?q=lamp&product=dimmer-hub&version=4.2.3') // to be shared
  await expect(page.getByLabel('My version')).toHaveValue('4.2.3')
  await page.goto('/en/articles/lamp-stays-dark/')
  await expect(page.getByText('✓ applies to 4.2.3').first()).toBeVisible()
  await page.goto('/en/articles/dim-a-lamp/')
  await expect(page.getByText('✕ for another product').first()).toBeVisible()
  await page.goto('/en/')
  await expect(page.locator('.row .reader-badge').first()).toHaveText(/^[✓✕?] ./)
  await page.goto('/en/search/?q=lamp')
  await page.getByRole('link', { name: 'Forget my version' }).click()
  await expect(page).toHaveURL('/en/search/?q=lamp')
  await page.goto('/en/search/?q=voltage')
  await expect(page.getByLabel('My version')).toHaveValue('')
  await expect(page).toHaveURL('/en/search/?q=voltage')
  expect(problems).toEqual([])
})

test('only a question in Han fetches the table of traditional characters, which find simplified ones', async ({
  page,
}) => {
  const tables: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/traditional.bin')) tables.push(request.url())
  })
  await page.goto('/en/search/?q=lamp')
  await expect(page.getByRole('main').locator('.row').first()).toBeVisible()
  expect(tables).toEqual([])
  await page.goto('/zh/search/?q=%E6%AA%AF%E7%87%88%E4%B8%8D%E4%BA%AE') // 檯燈不亮
  await expect(page.getByRole('main').locator('.row').first()).toContainText('固件升级后台灯不亮')
  expect(tables).toHaveLength(1)
})

test('a page after the last one is the last one, without a server as well', async ({ page }) => {
  await page.goto('/en/search/?q=lamp&sort=newest&page=77')
  await expect(page).toHaveURL('/en/search/?q=lamp&sort=newest&page=2')
  await expect(page.getByRole('main').locator('.row').first()).toBeVisible()
})

test('a search goes along into the other language, without a server as well', async ({ page }) => {
  await page.goto('/en/search/?q=E27')
  await expect(page.getByRole('main').locator('.row').first()).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: '中文' }).click()
  await expect(page).toHaveURL('/zh/search/?q=E27')
})
