import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { idle } from './idle.ts'
import { watchPage } from './watch-page.ts'

const address = '/en/articles/lobby-bus'

test('steps are ticked off for the visit, by keys as well', async ({ page }) => {
  const { problems } = watchPage(page)
  await page.goto(address)
  const steps = page.getByRole('main').locator('.prose').getByRole('checkbox')
  await expect(steps).toHaveCount(7) // three of the diagnosis, two of the resolution, two of the workaround
  const second = page.getByRole('checkbox', { name: 'Step 2 is done' }).first()
  await second.focus()
  await page.keyboard.press('Space')
  await expect(second).toBeChecked()
  await page.goto('/en/articles/crlf')
  await page.goto(address)
  await expect(second).toBeChecked()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1)
  await page.goto('/zh/articles/lobby-bus')
  await expect(page.getByRole('checkbox', { name: '第 2 步已完成' }).first()).not.toBeChecked()
  expect(problems).toEqual([])
})

test('an article is copied as Markdown that leads back to the site', async ({ page, context, request }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(address)
  await idle(page)
  await page.getByRole('button', { name: 'Copy Markdown' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('# Rewire the lobby bus\n\nLW100040 · 4.2 · 2026-02-02\n\nThe bus of the lobby')
  expect(text).toContain('busctl get panel <panel-name> -n <room>')
  const image = /!\[The page of panels[^\]]*\]\((?<address>http[^)]+)\)/.exec(text)?.groups?.address ?? ''
  expect((await request.get(image)).headers()['content-type']).toBe('image/png')

  const file = await request.get(`${address}.md`)
  expect(file.headers()['content-type']).toContain('text/markdown')
  await expect(page.locator('link[rel="alternate"][type="text/markdown"]')).toHaveAttribute(
    'href',
    new RegExp(`${address}\\.md$`),
  )
  expect(await (await request.get('/en/articles/draft.md')).text()).not.toContain('secret.md')
  for (const hidden of ['/en/articles/secret.md', '/en/articles/nothing.md'])
    expect((await request.get(hidden)).status()).toBe(404)
})

test('the environment is copied as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/en/articles/lamp-stays-dark')
  await idle(page)
  await page.getByRole('button', { name: 'Copy environment as text' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Kernel: 5.10.0-22\nSocket: E27')
})

test('single keys lead to the parts of an article, and can be switched off', async ({ page }) => {
  await page.goto(address)
  await idle(page)
  await page.keyboard.press('r')
  await expect(page).toHaveURL(/#resolution$/)
  await expect(page.getByRole('heading', { name: 'Resolution' })).toBeInViewport()
  await page.keyboard.press('w')
  await expect(page).toHaveURL(/#workaround$/)
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keyboard' })
  await expect(help).toBeVisible()
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([])
  await help.getByRole('checkbox', { name: 'Use single-key shortcuts' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await page.keyboard.press('r')
  await page.reload()
  await idle(page)
  await page.keyboard.press('r')
  await expect(page).toHaveURL(/#workaround$/)
  await page.keyboard.press('?')
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search articles' })).not.toBeFocused()
  await expect(help).toBeHidden()
  await page.getByRole('button', { name: 'Keyboard' }).click()
  await expect(help).toBeVisible()
})

test('the table of contents marks what is being read', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 600 })
  await page.goto(address)
  await idle(page)
  const toc = page.getByRole('navigation', { name: 'On this page' })
  await expect(toc.locator('[aria-current]')).toHaveCount(0)
  await page.keyboard.press('w')
  await expect(toc.locator('[aria-current="location"]')).toHaveText('Workaround')
  await page.keyboard.press('Home')
  await expect(toc.locator('[aria-current]')).toHaveCount(0)
})

test('sections are reached by what they are for, whatever they are called', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto('/en/articles/lamp-stays-dark#workaround')
  await expect(page.getByRole('heading', { name: 'workaround' })).toBeInViewport()
  await expect(page.locator('.workaround')).toContainText('Temporary')
  const jumps = page.getByRole('navigation', { name: 'Go to' })
  await expect(jumps.getByRole('link')).toHaveText(['Cause', 'Resolution', 'Workaround'])
  await jumps.getByRole('link', { name: 'Resolution' }).click()
  await expect(page).toHaveURL(/#fix-it$/)
})

test('a link to a heading is copied, by mouse and by keys', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(address)
  await idle(page)
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('heading', { name: 'Diagnosis' }).hover()
  await page.locator('#diagnosis > .anchor').click()
  await expect.poll(copied).toMatch(/lobby-bus#diagnosis$/)
  await page.keyboard.press('w')
  await page.keyboard.press('l')
  await expect.poll(copied).toMatch(/lobby-bus#workaround$/)
})

test('on paper an article is whole: facts, pictures, all text, and links with their addresses', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 }) // folded on the screen
  await page.goto(address)
  await idle(page)
  await page.emulateMedia({ media: 'print' })
  const main = page.getByRole('main')
  await expect(main.getByText('twisted pair')).toBeVisible()
  await expect(main.getByText('rev 30.2 in shaft 30')).toBeVisible()
  await expect(page.locator('.print-links li')).toHaveText([
    'https://bus.example/fuses',
    'https://bus.example/list',
  ])
  await expect(page.locator('.print-links')).toBeVisible()
  await expect(page.locator('.prose a[data-note="2"]')).toHaveCount(2)
  for (const hidden of ['.slots', '.code-tools', '.tools', '.tick', '.jumps'])
    await expect(page.locator(hidden).first()).toBeHidden()
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: 'Print' }).click()
  await expect(page.locator('body[data-printed]')).toBeAttached()
  const pictures = await page
    .locator('.prose img')
    .evaluateAll((all) => all.map((each) => each instanceof HTMLImageElement && each.naturalWidth > 0))
  expect(pictures).toEqual([true, true, true])
})

test('on paper a link within the site has the host in its address', async ({ page, baseURL }) => {
  await page.goto('/en/articles/lamp-stays-dark')
  await idle(page)
  const link = page.locator('.print-links li').filter({ hasText: '/en/articles/dim-a-lamp' }).first()
  await expect(link).toHaveText(/^\/en/)
  await page.pdf()
  await expect(link).toHaveText(`${baseURL}/en/articles/dim-a-lamp`)
})
