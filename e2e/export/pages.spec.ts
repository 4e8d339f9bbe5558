import { expect, test } from '@playwright/test'
import { sitemapPaths } from '../sitemap.ts'
import { watchPage } from '../watch-page.ts'

test('every page of the sitemap is a file with a policy of its own', async ({ request }) => {
  const paths = await sitemapPaths(request)
  expect(paths.length).toBeGreaterThan(20)
  for (const path of paths) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    const html = await response.text()
    expect(html, path).toContain('<meta http-equiv="Content-Security-Policy" content="default-src \'none\'')
    expect(html, path).not.toMatch(/script-src[^;"]*'unsafe/)
  }
})

for (const [address, target] of [
  ['/kb/LW100001/', '/en/articles/lamp-stays-dark/'],
  ['/kb/lw100002/', '/en/articles/dim-a-lamp/'],
  ['/kb/page-id:7700123/', '/en/articles/lamp-stays-dark/'],
  ['/kb/7700456', '/en/articles/fourteen-views/'],
  ['/kb/LW100011/', '/en/articles/retired/'],
  ['/old/lamps/dark.html', '/en/articles/lamp-stays-dark/'], // an alias
  ['/zh/lamps/lamp-stays-dark.html', '/zh/articles/lamp-stays-dark/'], // where the file lies
  ['/lamps/dim-a-lamp', '/en/articles/dim-a-lamp/'],
  ['/?id=LW100002', '/en/articles/dim-a-lamp/'],
  ['/', '/en/'],
] as const) {
  test(`${address} leads to ${target}`, async ({ page }) => {
    const { problems } = watchPage(page)
    await page.goto(address)
    await expect(page).toHaveURL(new RegExp(`${target}$`))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(problems).toEqual([])
  })
}

test('permanent links lead to the reader’s language, and the one read last is remembered', async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto('/kb/LW100001/')
  await expect(page).toHaveURL(/\/zh\/articles\/lamp-stays-dark\/$/)
  await page.goto('/en/')
  await page.goto('/')
  await expect(page).toHaveURL(/\/en\/$/)
  await context.close()
})

test('without a script the reader chooses a language', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/kb/LW100001/')
  await page.getByRole('link', { name: '中文' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('固件升级后台灯不亮')
  await page.goto('/en/search/')
  // Playwright takes no text of `noscript` for visible.
  expect(await page.locator('noscript').innerHTML()).toContain('search needs JavaScript')
  await context.close()
})

for (const address of ['/kb/LW999999', '/en/articles/nothing', '/xx']) {
  test(`${address} says that it does not exist, and searches`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Search for LW999999' })).toHaveCount(
      address === '/kb/LW999999' ? 1 : 0,
    )
    await page.getByRole('main').getByRole('searchbox').first().fill('voltage')
    await page.getByRole('main').getByRole('button', { name: 'Search' }).first().click()
    await expect(page.getByRole('main')).toContainText('Desk lamp stays dark')
  })
}

test('an article shows its images and holds to its policy', async ({ page }) => {
  const { problems } = watchPage(page)
  await page.goto('/en/articles/fourteen-views/')
  const image = page.getByRole('main').locator('img').first()
  await image.scrollIntoViewIfNeeded()
  await expect.poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(0)
  expect(problems).toEqual([])
})

test('the Markdown of an article is where its page and /llms.txt say', async ({ page, request }) => {
  await page.goto('/en/articles/lamp-stays-dark/')
  const address = await page.getByRole('button', { name: 'Copy Markdown' }).getAttribute('data-href')
  expect(await (await request.get(address ?? '')).text()).toMatch(/^# /)
  expect(await (await request.get('/llms.txt')).text()).toContain(`${address})`)
})
