import { expect, test } from '@playwright/test'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('one browses from a product to a component to a kind', async ({ page }) => {
    await page.goto('/en')
    await page.getByRole('link', { name: 'Browse', exact: true }).click()
    await page.getByRole('link', { name: 'Desk Lamp, 14 articles' }).click()
    const list = page.getByRole('main')
    await expect(list.getByText('14 articles', { exact: true })).toBeVisible()
    await page.getByRole('link', { name: 'switchd, 2 articles' }).click()
    await expect(page).toHaveURL('/en/products/desk-lamp/switchd')
    await expect(list.getByText('2 articles', { exact: true })).toBeVisible()
    await page.getByRole('link', { name: 'How-to, 1 article' }).click()
    await expect(list.locator('.rows').getByRole('listitem').filter({ visible: true })).toHaveCount(1)
    await page.getByRole('link', { name: 'Show all kinds' }).click()
    await expect(list.locator('.rows').getByRole('listitem').filter({ visible: true })).toHaveCount(2)
  })

  test('a list is sorted by its address', async ({ page }) => {
    await page.goto('/en/kinds/how-to')
    await page.getByRole('link', { name: 'By title' }).click()
    await expect(page).toHaveURL('/en/kinds/how-to/by-title')
    const titles = await page.locator('.rows .row-title').allInnerTexts()
    expect(titles.length).toBeGreaterThan(3)
    expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, 'en')))
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/en\/kinds\/how-to$/)
  })

  test('a version line lists what applies to it, and says how many', async ({ page }) => {
    await page.goto('/en/versions')
    const link = page.getByRole('link', { name: /^4\.2, \d+ articles$/ })
    const count = /\d+ articles/.exec((await link.getAttribute('aria-label')) ?? '')?.[0] ?? ''
    await link.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Applies to 4.2')
    await expect(page.getByText(count, { exact: true })).toBeVisible()
    // It states "4.0 and later".
    await expect(page.getByRole('link', { name: 'Floor lamp flickers at noon' })).toBeVisible()
  })

  test('a value of the environment leads from an article to its like', async ({ page }) => {
    await page.goto('/en/articles/lamp-stays-dark')
    await page.getByText('Applies to').first().click() // folded where the page is narrow
    await page.getByRole('link', { name: '5.10.0-22' }).click()
    await expect(page).toHaveURL('/en/environments/kernel-5.10')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kernel 5.10')
    await expect(page.locator('.rows').getByRole('listitem')).toHaveCount(2)
  })

  test('what is new is listed by month', async ({ page }) => {
    await page.goto('/zh')
    await page.getByRole('link', { name: '最近更新' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('最近更新')
    await page.getByRole('link', { name: '2026-03', exact: true }).click()
    await expect(page.getByRole('heading', { name: /^2026-03/ })).toBeInViewport()
  })
})

test('addresses of lists that do not exist say so', async ({ request }) => {
  for (const path of ['/en/products/nope', '/en/products/desk-lamp/nope', '/en/nope', '/en/nope/x/y']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test('feeds are well formed, complete in their kinds, and hold nothing internal', async ({
  page,
  request,
}) => {
  for (const [path, root] of [
    ['/en/new', 'rss'],
    ['/zh/browse', 'rss'],
    ['/en/products/desk-lamp', 'rss'],
    ['/en/kinds/how-to', 'rss'],
  ] as const) {
    await page.goto(path)
    const named = await page
      .locator('link[rel=alternate][type]')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname))
    const shown = await page
      .getByRole('main')
      .locator('.feed-links a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
    expect(shown, path).toEqual(named)
    const [rss = '', atom = '', json = ''] = await Promise.all(
      named.map(async (address) => (await request.get(address)).text()),
    )
    const roots = await page.evaluate(
      (texts) =>
        texts.map((text) => new DOMParser().parseFromString(text, 'application/xml').documentElement.tagName),
      [rss, atom],
    )
    expect(roots).toEqual([root, 'feed'])
    expect(JSON.parse(json).items.length).toBeGreaterThan(0)
    expect(rss + atom + json).not.toContain('QZX7')
  }
})

test('an article names its like, and says why', async ({ page }) => {
  await page.goto('/en/articles/lamp-stays-dark')
  const related = page.getByRole('region', { name: 'Related articles' })
  await expect(related.getByRole('listitem').first()).toContainText('named by the author')
  await expect(related).toContainText('same component: switchd')
})
