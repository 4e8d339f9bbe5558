import { expect, test } from '@playwright/test'

for (const [address, target] of [
  ['/kb/LW100001', '/en/articles/lamp-stays-dark'],
  ['/kb/lw100002', '/en/articles/dim-a-lamp'],
  ['/kb/page-id:7700123', '/en/articles/lamp-stays-dark'],
  ['/kb/page-id%3A7700456', '/en/articles/fourteen-views'],
  ['/kb/7700456', '/en/articles/fourteen-views'],
  ['/kb/LW100011', '/en/articles/retired'], // deprecated articles keep their links
  ['/', '/en'],
] as const) {
  test(`${address} leads to ${target}`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(200)
    expect(new URL(page.url()).pathname).toBe(target)
  })
}

for (const [address, target] of [
  ['/old/lamps/dark.html', '/en/articles/lamp-stays-dark'], // an alias
  ['/base/old/lamps/dark.html?from=mail', '/en/articles/lamp-stays-dark'], // the site was served below a path
  ['/help/en/lamps/dim-a-lamp.html', '/en/articles/dim-a-lamp'], // where the file lies
  ['/help/lamps/dim-a-lamp', '/en/articles/dim-a-lamp'], // without the default language
  ['/help/zh/lamps/lamp-stays-dark.html', '/zh/articles/lamp-stays-dark'],
  ['/pages/viewpage.action?pageId=7700123', '/kb/page-id:7700123'],
  ['/?id=LW100002', '/kb/LW100002'], // the home page of a former site opened articles
  ['/en?id=LW100002', '/kb/LW100002'],
  ['/help/zh?id=LW100002', '/kb/LW100002'],
] as const) {
  test(`the old address ${address} moves for good to ${target}`, async ({ request }) => {
    const response = await request.get(address, { maxRedirects: 0 })
    expect([response.status(), response.headers().location]).toEqual([308, target])
  })
}

test('permanent links and the start page lead to the reader’s language', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto('/kb/LW100001')
  await expect(page).toHaveURL(/\/zh\/articles\/lamp-stays-dark$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await page.goto('/en')
  await page.goto('/xx') // no language, and so none to remember
  await page.goto('/')
  await expect(page).toHaveURL(/\/en$/) // the language that was read last is remembered
  await context.close()
})

test('an address without a language leads to the page in the reader’s, with all that it asks', async ({
  request,
}) => {
  for (const [address, target] of [
    ['/search?q=dim&kind=how-to', '/zh/search?q=dim&kind=how-to'],
    ['/helpful', '/zh/helpful'],
    ['/browse', '/zh/browse'],
    ['/articles/lamp-stays-dark', '/zh/articles/lamp-stays-dark'],
    ['/articles/retired', '/en/articles/retired'], // nobody has translated it
  ]) {
    const headers = { 'Accept-Language': 'zh-CN' }
    const response = await request.get(address ?? '', { maxRedirects: 0, headers })
    expect([address, response.status(), response.headers().location]).toEqual([address, 307, target])
  }
  expect((await request.get('/articles/nothing')).status()).toBe(404)
})

for (const address of [
  '/kb/LW999999',
  '/en/articles/nothing',
  '/xx',
  '/en/products/nothing',
  '/en/articles/%E0%A4%A', // cut short: no text that can be decoded
  '/kb/50%',
]) {
  test(`${address} says that it does not exist, and searches`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'")
    await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible()
    await page.getByRole('main').getByRole('searchbox').first().fill('voltage')
    await page.getByRole('main').getByRole('button', { name: 'Search' }).first().click()
    await expect(page.getByRole('main')).toContainText('Desk lamp stays dark')
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, locale: 'zh-CN' })

  test('a permanent link that no article has says which number that is, in the reader’s language, and searches for it', async ({
    page,
  }) => {
    const response = await page.goto(`/kb/${encodeURIComponent('LW <999>')}`)
    expect(response?.status()).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('页面不存在')
    await expect(page.getByText('没有编号为 LW <999> 的文章')).toBeVisible()
    await expect(page.getByText('No article has the number LW <999>.')).toBeVisible()
    await expect(page.getByRole('main').getByRole('searchbox').first()).toHaveValue('LW <999>')
  })
})

test('an article leads to its other language and back', async ({ page }) => {
  await page.goto('/en/articles/lamp-stays-dark')
  await page.getByRole('link', { name: 'Read this article in 中文' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('固件升级后台灯不亮')
  await page.getByRole('link', { name: '阅读本文的English版本' }).click()
  await expect(page).toHaveURL(/\/en\/articles\/lamp-stays-dark$/)
})

test('an article that is not translated is shown in the language that it has', async ({ request }) => {
  const moved = await request.get('/zh/articles/retired', { maxRedirects: 0 })
  expect(moved.status()).toBe(307)
  expect(moved.headers().location).toBe('/en/articles/retired')
  for (const none of ['/zh/articles/nothing', '/fr/articles/retired', '/zh/articles/secret'])
    expect((await request.get(none)).status(), none).toBe(404)
})

test('browse pages list every article of a product, kind and component', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('link', { name: 'Dimmer Hub, 3 articles' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dimmer Hub')
  await expect(page.getByRole('main').locator('.row')).toHaveCount(3)
  await page.goto('/en/components/shade-controller') // not in the taxonomy, and still there
  await expect(page.getByRole('main')).toContainText('A draft about lamp shades')
})

test('programs find every public article in /llms.txt, and its Markdown behind the link', async ({
  request,
}) => {
  const response = await request.get('/llms.txt')
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8')
  const text = await response.text()
  expect(text).toMatch(/^# Cairn\n\n> /)
  expect(text).not.toContain('secret')
  const links = [...text.matchAll(/^- \[.*?\]\(https?:\/\/[^/]+(?<path>\/[^)]+\.md)\)/gm)].map(
    ({ groups }) => groups?.path ?? '',
  )
  expect(links).toContain('/zh/articles/lamp-stays-dark.md')
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200)
})
