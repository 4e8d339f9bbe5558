import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { idle } from './idle.ts'
import { sitemapPaths } from './sitemap.ts'
import { watchPage } from './watch-page.ts'

/** Rounding of sub-pixel text gives shifts below this; tools that measure them show three decimals. */
const leastShift = 0.001

const others = [
  '/en/search?q=lamp&version=4.2.3',
  '/zh/search?q=%E5%8F%B0%E7%81%AF',
  '/en/search?q=zzzqqq',
  '/nowhere',
  '/en/failed',
]

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any page (${colorScheme})`, async ({ browser, request }) => {
    test.setTimeout(240_000)
    const context = await browser.newContext({ colorScheme })
    const page = await context.newPage()
    const found: string[] = []
    for (const path of [...(await sitemapPaths(request)), ...others]) {
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      found.push(...violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html.slice(0, 200)}`))
    }
    expect(found).toEqual([])
    await context.close()
  })
}

test('axe finds nothing while suggestions are open', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('main').getByRole('searchbox').click()
  await page.keyboard.type('lamp')
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

for (const width of [320, 390, 1440]) {
  test(`no page scrolls sideways at ${width} pixels, shifts, or complains`, async ({ browser, request }) => {
    test.setTimeout(120_000)
    const context = await browser.newContext({ viewport: { width, height: 800 } })
    await context.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shift = entry as PerformanceEntry & { value: number }
          Object.assign(window, { shifted: Number(Reflect.get(window, 'shifted') ?? 0) + shift.value })
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const page = await context.newPage()
    const { problems } = watchPage(page)
    const found: string[] = []
    for (const path of [...(await sitemapPaths(request)), '/en/search?q=lamp&version=4.2.3']) {
      const response = await page.goto(path, { waitUntil: 'load' })
      await idle(page)
      await expect(page.locator('.mermaid:not(:has(svg)):not([data-failed])')).toHaveCount(0)
      if (response?.status() !== 200) found.push(`${path} answers ${response?.status()}`)
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (wide > 0) found.push(`${path} is ${wide} pixels too wide`)
      const shifted = await page.evaluate(() => Number(Reflect.get(window, 'shifted') ?? 0))
      if (shifted >= leastShift) found.push(`${path} shifts by ${shifted}`)
    }
    expect([...found, ...problems]).toEqual([])
    await context.close()
  })
}

/** Texts that say nothing to who hears a list of the links of a page; after Lighthouse's audit `link-text`. */
const emptyWords = [
  'click here',
  'go',
  'here',
  'information',
  'learn more',
  'more',
  'more information',
  'this',
].concat(['read more', 'see more', 'start', '更多', '点击这里', '这里', '查看更多', '详情'])

test('every link says where it leads', async ({ page, request }) => {
  test.setTimeout(120_000)
  const found: string[] = []
  for (const path of [...(await sitemapPaths(request)), ...others]) {
    await page.goto(path)
    const texts = (await page.locator('a[href]').allInnerTexts()).map((text) => text.trim().toLowerCase())
    found.push(...texts.filter((text) => emptyWords.includes(text)).map((text) => `${path}: ${text}`))
  }
  expect(found).toEqual([])
})

test('every page is a whole document without JavaScript', async ({ browser, request }) => {
  test.setTimeout(120_000)
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const found: string[] = []
  for (const path of [...(await sitemapPaths(request)), ...others]) {
    await page.goto(path)
    const headings = await page.getByRole('heading', { level: 1 }).count()
    if (headings !== 1) found.push(`${path} has ${headings} first headings`)
    if ((await page.title()).trim() === '') found.push(`${path} has no title`)
    const language = await page.locator('html').getAttribute('lang')
    if (!language?.startsWith(path.startsWith('/zh') ? 'zh' : 'en')) found.push(`${path} says ${language}`)
    if ((await page.getByRole('search').count()) === 0) found.push(`${path} offers no search`)
  }
  expect(found).toEqual([])
  await context.close()
})
