import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { idle } from './idle.ts'
import { watchPage } from './watch-page.ts'

const views = '/en/articles/fourteen-views'
const address = '/en/articles/lobby-bus'

const box = (page: Page) => page.getByRole('dialog', { name: 'Screenshots' })
const caption = (page: Page) => page.locator('.pswp__caption')

test('a screenshot of the strip opens large, with the next ones, and Escape gives the focus back', async ({
  page,
}) => {
  const { problems } = watchPage(page)
  await page.goto(views)
  await idle(page)
  const second = page
    .getByRole('region', { name: /Screenshots/ })
    .getByRole('link')
    .nth(1)
  await second.focus()
  await page.keyboard.press('Enter')
  await expect(box(page)).toBeVisible()
  await expect(caption(page)).toContainText('View 2 of the lamp · 2026-01-10 11:32:02')
  await expect(page).toHaveURL(/#shot-2$/)
  await page.keyboard.press('ArrowRight')
  await expect(caption(page)).toContainText('View 3 of the lamp')
  await expect(page).toHaveURL(/#shot-3$/)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(caption(page)).toContainText('View 1 of the lamp')
  await expect(box(page).getByRole('button', { name: 'Previous screenshot' })).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(box(page)).toHaveCount(0)
  await expect(second).toBeFocused()
  await expect(page).toHaveURL(new RegExp(`${views}$`))
  expect(problems).toEqual([])
})

test('going back closes the lightbox and stays on the article', async ({ page }) => {
  await page.goto('/en')
  await page.goto(address)
  await idle(page)
  await page.locator('#shot-1 a').click()
  await expect(box(page)).toBeVisible()
  await page.goBack()
  await expect(box(page)).toHaveCount(0)
  await expect(page).toHaveURL(new RegExp(`${address}$`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rewire the lobby bus')
})

test('z shows real pixels, which the arrow keys move', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 600 })
  await page.goto(address)
  await idle(page)
  await page.locator('#shot-1 a').click()
  const image = box(page).getByRole('img', { name: /six of thirty/ })
  await expect(image).toBeVisible()
  expect((await image.boundingBox())?.width).toBeLessThan(800)
  await page.keyboard.press('z')
  await expect.poll(async () => (await image.boundingBox())?.width).toBe(1400)
  const before = (await image.boundingBox())?.x ?? 0
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await image.boundingBox())?.x).toBe(before - 80)
  await expect(page).toHaveURL(/#shot-1$/)
})

test('the address of a screenshot opens it; its file and its link are at hand', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${address}#shot-2`)
  await expect(caption(page)).toHaveText('Eleven fuses, three of them blown')
  const original = box(page).getByRole('link', { name: 'Open the file' })
  await expect(original).toHaveAttribute('href', /\/media\/[0-9a-f]+\/fuse\.png$/)
  await box(page).getByRole('button', { name: 'Copy link to this screenshot' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/en\/articles\/lobby-bus#shot-2$/,
  )
  await page.keyboard.press('Escape')
  await expect(box(page)).toHaveCount(0)
  await expect(page).toHaveURL(new RegExp(`${address}$`))
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing while a screenshot is open (${colorScheme})`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 800 } })
    const page = await context.newPage()
    await page.goto(`${address}#shot-1`)
    await expect(box(page)).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).include('.pswp').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await context.close()
  })
}

test('the lightbox is fetched when it is used, not before', async ({ page }) => {
  await page.goto(address)
  await idle(page)
  const fetched: string[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') fetched.push(response.url())
  })
  await page.locator('#shot-1 a').click()
  await expect(box(page)).toBeVisible()
  expect(fetched.length).toBeGreaterThan(0)
})

test('images come in modern formats, no larger than their place', async ({ page, request }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(address)
  const image = page.locator('#shot-1 img')
  await image.scrollIntoViewIfNeeded()
  await expect
    .poll(() => image.evaluate((each: HTMLImageElement) => each.currentSrc))
    .toMatch(/\/480\.\w+\.webp$/)
  const chosen = await image.evaluate((each: HTMLImageElement) => each.currentSrc)
  const [small, original] = await Promise.all([
    request.get(chosen),
    request.get((await image.getAttribute('src')) ?? ''),
  ])
  expect(small.headers()['content-type']).toBe('image/webp')
  expect((await small.body()).length).toBeLessThan((await original.body()).length)
})

test('without JavaScript a screenshot’s address is an anchor and its link leads to the file', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${address}#shot-1`)
  await expect(page.locator('#shot-1')).toBeInViewport()
  await page.locator('#shot-1 a').click()
  await expect(page).toHaveURL(/\/media\/.+\.png$/)
  await context.close()
})

test('a long rail can be scrolled by keys', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 700 })
  await page.goto(address)
  await expect(page.locator('.rail')).toHaveAttribute('tabindex', '0')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})
