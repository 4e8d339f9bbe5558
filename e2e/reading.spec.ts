import { expect, test } from '@playwright/test'
import { idle } from './idle.ts'
import { watchPage } from './watch-page.ts'

test('an article shows what it is, what one sees, and what to do', async ({ page }) => {
  const { problems } = watchPage(page)
  await page.goto('/en/articles/lamp-stays-dark')
  const main = page.getByRole('main')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Desk lamp stays dark after a firmware update',
  )
  for (const text of [
    'Troubleshooting',
    'LW100001',
    'Verified on 4.2.1',
    '2026-03-14',
    '4.1.0, 4.2.x',
    'Dimmer Hub',
    '5.10.0-22',
  ]) {
    await expect(main.getByText(text, { exact: false }).filter({ visible: true }).first()).toBeVisible()
  }
  await expect(main.getByRole('region', { name: 'What you see' }).getByRole('listitem')).toHaveText([
    'The lamp stays dark although the switch is on',
    'The hub shows the lamp as online',
  ])
  await expect(main.getByRole('navigation', { name: 'On this page' }).getByRole('link')).toHaveText([
    'Cause',
    'Resolution',
    'Check the result',
    'workaround',
    'Related Information',
  ])
  await expect(main.getByText('lampctl get lamps -n <room> -o name')).toBeVisible()
  await expect(main.getByRole('img', { name: /hub's page/ })).toBeVisible()
  await expect(main.getByRole('img', { name: 'image-2026-3-14_9-13-5.png' })).toBeVisible()
  expect(problems).toEqual([])
})

test('every construct of Markdown reaches the page', async ({ page }) => {
  await page.goto('/en/articles/safety-notes')
  const main = page.getByRole('main')
  for (const text of [
    'Caution',
    'Outer title',
    'Inside, with the same number of colons.',
    ':::lampstand',
    'SELECT * FROM <table> WHERE a < b AND c > {limit};',
    'Harmless HTML',
  ]) {
    await expect(main.getByText(text).first()).toBeVisible()
  }
  await expect(main.locator('details').filter({ hasText: 'What the colours mean' })).not.toHaveAttribute(
    'open',
  )
  expect(await page.content()).not.toContain('SECRETCOMMENT')
})

test('tabs, diagrams and footnotes of an MDX article work', async ({ page }) => {
  const { problems } = watchPage(page)
  await page.goto('/en/articles/dim-a-lamp')
  await expect(page.getByText('Hold the switch for')).toBeVisible()
  await page.getByText('From the hub', { exact: true }).first().click()
  await expect(page.getByText('kind: Dimmer')).toBeVisible()
  await expect(page.getByText('Hold the switch for')).toBeHidden()
  await expect(page.locator('.mermaid svg')).toContainText('Hub')
  await page.getByRole('link', { name: 'the cause of dark lamps' }).click()
  await expect(page).toHaveURL(/\/en\/articles\/lamp-stays-dark#cause$/)
  expect(problems).toEqual([])
})

for (const [slug, text] of [
  ['broken', 'Connect to <lamp-name> and read on: the rest must still be here.'],
  ['runs-code', 'The secret is {process.env.HOME}.'],
  ['bad-frontmatter', 'The text is still served.'],
  ['crlf', 'Each line ends twice.'],
  ['empty', 'empty'],
  ['same-id', 'nowhere'],
] as const) {
  test(`the faulty article ${slug} is served with all its text`, async ({ page }) => {
    const { problems } = watchPage(page)
    await page.goto(`/en/articles/${slug}`)
    await expect(page.getByRole('main')).toContainText(text)
    expect(problems).toEqual([])
  })
}

test('an article whose MDX cannot be used says so', async ({ page }) => {
  await page.goto('/en/articles/broken')
  await expect(page.getByText('This article is shown as plain text')).toBeVisible()
})

test('a deprecated article names its successor, a stale translation its source', async ({ page }) => {
  await page.goto('/en/articles/retired')
  await expect(page.getByText('The hole is gone since 4.0.')).toBeVisible()
  await page.getByRole('link', { name: 'Dim a lamp from the wall or from the hub' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Dim a lamp')
  await page.goto('/zh/articles/safety-notes')
  await expect(page.getByText('译文落后于原文')).toBeVisible()
})

test('the metadata of an exported wiki page is read from its bullets', async ({ page }) => {
  await page.goto('/en/articles/fourteen-views')
  const facts = page.getByRole('region', { name: 'Applies to' })
  await expect(facts).toContainText('5.10.0-9')
  await expect(facts).toContainText('E14')
  await expect(facts).toContainText('lamp-driver')
  const strip = page.getByRole('region', { name: /Screenshots/ })
  await expect(strip.getByRole('link')).toHaveCount(14)
  await expect(strip).toContainText('2 of 14 were not supplied')
  await expect(strip).toContainText('2026-01-10 11:31:01')
  await strip.getByRole('link').nth(12).click()
  await expect(page).toHaveURL(/#shot-13$/)
  await expect(page.locator('#shot-13')).toContainText('image-2026-1-10_11-43-13.png')
})

test('code is copied without prompts and output', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/en/articles/lamp-stays-dark')
  const block = page.locator('figure.code').filter({ hasText: 'lampctl restart' })
  await block.hover()
  await block.getByRole('button', { name: 'Copy command' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'lampctl restart lamp-driver --room <room>',
  )
})

for (const path of ['/en/articles/constructs', '/zh/articles/constructs', '/en/articles/lobby-bus'])
  test(`code that is not laid out yet takes the room that it will need (${path})`, async ({ page }) => {
    await page.goto(path)
    const heights = await page.evaluate(() => {
      const blocks = [...document.querySelectorAll<HTMLElement>('.prose figure.code > pre')]
      const drawn = blocks.filter((block) => block.checkVisibility())
      const roundedHeights = () => drawn.map((block) => Math.round(block.getBoundingClientRect().height))
      for (const { style } of drawn) style.contentVisibility = 'visible'
      const real = roundedHeights()
      for (const block of drawn) {
        // Without `auto`, for which the browser remembers what it has laid out before.
        const size = getComputedStyle(block).containIntrinsicBlockSize.replace('auto ', '')
        block.style.containIntrinsicBlockSize = size
        block.style.contentVisibility = 'hidden'
      }
      return { real, assumed: roundedHeights() }
    })
    expect(heights.real.length).toBeGreaterThan(0)
    expect(heights.assumed).toEqual(heights.real)
  })

test('the theme is chosen once and remembered', async ({ page }) => {
  await page.goto('/en')
  await idle(page)
  await page.getByLabel('Theme').selectOption('dark')
  await page.goto('/en/articles/crlf')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('a reader says on an article what version they run, and is answered there and on the next', async ({
  page,
}) => {
  await page.goto('/en/articles/lamp-stays-dark')
  await idle(page)
  const field = page.getByRole('textbox', { name: 'My version' })
  await field.fill('four')
  await field.press('Enter')
  await expect(page.locator('.reader-version')).toBeHidden()
  const fault = () => field.evaluate((each) => each instanceof HTMLInputElement && each.validationMessage)
  await expect.poll(fault).toContain('“four” is not a version') // what judges it is loaded when it is used
  await field.fill('4.2.3')
  await field.press('Enter')
  await expect(page.locator('.reader-version')).toHaveText('✓ applies to 4.2.3')
  await page.goto('/en/articles/retired')
  await expect(page.locator('.reader-version')).toHaveText('✕ not for 4.2.3')
  await expect(field).toHaveValue('4.2.3')
  await field.fill('')
  await field.press('Enter')
  await expect(page.locator('.reader-version')).toBeHidden()
})

test('programs that ask for the icon by its old name get it', async ({ request }) => {
  const answer = await request.get('/favicon.ico')
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toContain('icon')
})

test('the text of an article is sent once', async ({ request }) => {
  const page = await (await request.get('/en/articles/safety-notes')).text()
  expect(page.split('Red is hot, blue is cold.')).toHaveLength(2)
})

test('an article that something changes before the scripts run keeps its text', async ({ page }) => {
  const { problems } = watchPage(page)
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const title = document.querySelector('h1')
      if (!title) return
      observer.disconnect()
      title.textContent = 'Changed by an extension'
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto('/en/articles/crlf')
  // React says that the page is not as it was sent, and makes it anew.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Windows line ends and a byte order mark')
  expect(problems).toEqual([expect.stringContaining('Minified React error #418')])
  await expect(page.getByText('Each line ends twice.')).toBeVisible()
})
