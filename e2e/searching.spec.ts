import { expect, type Page, test } from '@playwright/test'
import { idle } from './idle.ts'
import { watchPage } from './watch-page.ts'

/** Presses a key until it leads to the search field: before the page's scripts run it cannot. */
async function reachField(page: Page, key: string): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key)
    await expect(page.locator('[name="q"]:focus')).toHaveCount(1, { timeout: 200 })
  }).toPass()
}

test('finds the article from a symptom, and says where', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('main').getByRole('searchbox').fill('lamp dark refused')
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
  const first = page.getByRole('main').locator('.row').first()
  await expect(first).toContainText('Desk lamp stays dark after a firmware update')
  await expect(first.locator('mark').first()).toBeVisible()
})

test('suggests as one types; arrows and Enter open an article; Esc closes', async ({ page }) => {
  const { problems } = watchPage(page)
  await page.goto('/en/articles/crlf')
  await reachField(page, '/')
  await page.keyboard.type('flicker', { delay: 20 })
  const box = page.getByRole('search').getByRole('combobox')
  await expect(box).toHaveValue('flicker')
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(
    'Floor lamp flickers at noon',
  )
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(0)
  await box.fill('')
  await page.keyboard.type('flicker', { delay: 20 })
  // Before it there may be what answers the first letters.
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(
    'Floor lamp flickers at noon',
  )
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/articles\/fourteen-views$/)
  expect(problems).toEqual([])
})

test('what is selected when the field gets its suggestions is replaced by what is typed', async ({
  page,
}) => {
  await page.goto('/en/search?q=nowhere')
  await idle(page)
  const field = page.locator('main [type="search"]')
  await field.evaluate((input: HTMLInputElement) => {
    input.focus()
    input.select()
  })
  await expect(page.locator('main .combobox [name="q"]')).toBeFocused()
  await page.keyboard.type('voltage')
  await expect(field).toHaveValue('voltage')
})

test('Enter without a chosen suggestion opens the results; Ctrl+K comes back to the field', async ({
  page,
}) => {
  await page.goto('/en')
  await reachField(page, 'Control+k')
  await page.keyboard.type('voltage')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/search\?q=voltage$/)
})

test('nothing is asked while an input method composes', async ({ page }) => {
  await page.goto('/zh')
  const field = page.getByRole('main').getByRole('searchbox')
  await field.click()
  const box = page.getByRole('search').getByRole('combobox')
  await expect(box).toBeFocused()
  const client = await page.context().newCDPSession(page)
  await client.send('Input.imeSetComposition', { selectionStart: 2, selectionEnd: 2, text: 'deng' })
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/zh$/)
  await client.send('Input.insertText', { text: '台灯' })
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('台灯')
})

test('facets count, combine and can be taken back; Back restores', async ({ page }) => {
  await page.goto('/en/search?q=lamp')
  const total = page.getByRole('status').first()
  const all = await total.textContent()
  await page.getByRole('link', { name: 'Troubleshooting, 2 articles' }).click()
  await expect(page).toHaveURL(/kind=troubleshooting/)
  await expect(total).toHaveText('2 articles')
  await page.goBack()
  await expect(total).toHaveText(all ?? '')
  await page.goForward()
  await page.getByRole('link', { name: 'Remove filter Kind: Troubleshooting' }).click()
  await expect(total).toHaveText(all ?? '')
})

test('a reader’s version judges the results and drops what is not for it', async ({ page }) => {
  await page.goto('/en/search')
  await page.getByLabel('My version').fill('4.2.3')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL(/version=4\.2\.3/)
  await expect(page.getByText('✓ applies to 4.2.3').first()).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('Reset the lamp with a paper clip')
})

test('what is no version is told beside its field and judges no result', async ({ page }) => {
  await page.goto('/en/search?q=lamp&version=newest')
  await expect(page.getByLabel('My version')).toHaveAccessibleDescription(/“newest” is not a version/)
  await expect(page.getByRole('main')).not.toContainText('version not stated')
})

test('a reader’s version is remembered, judged on articles, and forgotten', async ({ page }) => {
  await page.goto('/en/search?q=lamp')
  await page.getByLabel('My product').selectOption('Dimmer Hub')
  await page.getByLabel('My version').fill('4.2.3')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL('/en/search?q=lamp&product=dimmer-hub&version=4.2.3')
  await page.goto('/en/articles/lamp-stays-dark')
  await expect(page.locator('.reader-version')).toHaveText('✓ applies to 4.2.3')
  await page.goto('/en/articles/dim-a-lamp')
  await expect(page.locator('.reader-version')).toHaveText('✕ for another product')
  await page.goto('/en/search?q=voltage')
  await expect(page).toHaveURL('/en/search?q=voltage&product=dimmer-hub&version=4.2.3') // to be shared
  await expect(page.getByLabel('My version')).toHaveValue('4.2.3')
  await page.getByRole('link', { name: 'Forget my version' }).click()
  await expect(page).toHaveURL('/en/search?q=voltage')
  await page.goto('/en/search?q=voltage')
  await expect(page.getByLabel('My version')).toHaveValue('')
})

test('a pasted log opens the log view, with what was taken and what was noise', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/en')
  const log = [
    'I1124 03:00:00.000001  1 main.go:88] lamp-driver 4.2.2 starting',
    'E1124 03:00:01.999999  1 volt.go:41] failed to negotiate voltage: dial tcp 172.16.9.9:7001: connect: connection refused',
  ].join('\n')
  await page.evaluate((text) => navigator.clipboard.writeText(text), log)
  await page.getByRole('main').getByRole('searchbox').click()
  await expect(page.getByRole('search').getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('region', { name: 'Your log, as it was read' })).toContainText(
    'failed to negotiate voltage',
  )
  await expect(page.locator('.log-line-telling s').first()).toBeVisible()
  const first = page.getByRole('main').locator('.rows > .row').first()
  await expect(first).toContainText('Desk lamp stays dark')
  await expect(first).toContainText('Line 2:')
})

test('a log goes along into the other language', async ({ page }) => {
  const line = 'E1124 03:00:01.9 volt.go:41] failed to negotiate voltage: dial tcp 172.16.9.9:7001: refused'
  await page.goto(`/en/search?${new URLSearchParams({ q: Array(5).fill(line).join('\n') })}`)
  await page.getByRole('banner').getByRole('link', { name: '中文' }).click()
  await expect(page.getByRole('region', { name: '日志解读' })).toContainText('failed to negotiate voltage')
})

test('a line that no address holds is read as a log, once, and the reader is told so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const asked: string[] = []
  await page.route('**/api/log', async (route) => {
    asked.push(route.request().url())
    await new Promise((resolve) => setTimeout(resolve, 800))
    await route.continue()
  })
  await page.goto('/en')
  const line = `{"level":"error","msg":"failed to negotiate voltage","frames":"${'volt.go:41 '.repeat(4000)}"}`
  await page.evaluate((text) => navigator.clipboard.writeText(text), line)
  await page.getByRole('main').getByRole('searchbox').click()
  await expect(page.getByRole('search').getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('status')).toHaveText('Reading the log …')
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('main').locator('.rows > .row').first()).toContainText('Desk lamp stays dark')
  expect(page.url().length).toBeLessThan(7000)
  expect(asked).toHaveLength(1)
})

test('a page after the last one of the results is the last one', async ({ page }) => {
  await page.goto('/en/search?q=lamp&sort=newest&page=77')
  await expect(page).toHaveURL('/en/search?q=lamp&sort=newest&page=2')
  await expect(page.getByRole('main').locator('.row').first()).toBeVisible()
})

test('a text file that is dropped on the page opens the log view', async ({ page }) => {
  await page.goto('/en/search?q=lamp')
  await idle(page)
  const files = await page.evaluateHandle(() => {
    const line = 'E1124 03:00:01.9 volt.go:41] failed to negotiate voltage: dial tcp 172.16.9.9:7001: refused'
    const transfer = new DataTransfer()
    transfer.items.add(
      new File([`I1124 03:00:00.1 main.go:88] starting\n${line}`], 'hub.log', { type: 'text/plain' }),
    )
    return transfer
  })
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: files })
  await expect(page.getByRole('region', { name: 'Your log, as it was read' })).toContainText(
    'negotiate voltage',
  )
  await expect(page.getByRole('main').locator('.row').first()).toContainText('Desk lamp stays dark')
})

test('typing errors are corrected and said so', async ({ page }) => {
  await page.goto('/en/search?q=firmwear+voltgae')
  await expect(page.getByText(/Showing results for .*voltage/)).toBeVisible()
  await page.getByRole('link', { name: /Search instead for/ }).click()
  await expect(page).toHaveURL(/verbatim=1/)
})

test('nothing found leads on', async ({ page }) => {
  await page.goto('/en/search?q=zzzzqqq')
  await expect(page.getByText('Nothing found for “zzzzqqq”')).toBeVisible()
  await page
    .getByRole('link', { name: /Desk Lamp, \d+ articles/ })
    .last()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Desk Lamp')
})

test('Chinese words find Chinese articles, ids find both', async ({ page }) => {
  await page.goto('/zh/search?q=%E5%8F%B0%E7%81%AF%E4%B8%8D%E4%BA%AE')
  await expect(page.getByRole('main').locator('.row').first()).toContainText('固件升级后台灯不亮')
  await page.goto('/zh/search?q=lw100002')
  await expect(page.getByRole('main').locator('.row').first()).toContainText('用墙壁开关或网关调光')
})

test('answers as one types are small', async ({ request }) => {
  const answer = await request.get('/api/search?locale=en&q=lamp&suggest=1')
  expect((await answer.body()).byteLength).toBeLessThanOrEqual(6 * 1024)
})

test('an error that only a screenshot shows is found, and leads to the picture and its text', async ({
  page,
}) => {
  await page.goto('/en/search?q=bootloader+signature+rejected')
  const row = page.getByRole('main').locator('.row').first()
  await expect(row).toContainText('bootloader signature rejected')
  await row.getByRole('link', { name: 'Found in a screenshot' }).click()
  await expect(page).toHaveURL('/en/articles/dim-a-lamp#shot-1')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page.getByRole('dialog')).not.toContainText('Text in this screenshot')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByText('Text in this screenshot').click()
  await expect(page.getByText('rolled back to ember-6')).toBeVisible()
})

for (const address of ['/en', '/en/products/dimmer-hub', '/en/new', '/en/kinds/troubleshooting', '/zh/new']) {
  test(`every article on ${address} says whether it is for what the reader runs, and nothing moves`, async ({
    page,
    context,
    baseURL,
  }) => {
    const { problems } = watchPage(page)
    await page.goto(address)
    await expect(page.locator('.reader-badge').first()).toBeHidden() // nobody said what they run
    await context.addCookies([{ name: 'cairn-version', value: '4.2.3', url: baseURL ?? '' }])
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) document.documentElement.dataset.moved = entry.entryType
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(address)
    const badges = page.locator('.row .reader-badge')
    await expect(badges.first()).toHaveText(/^[✓✕?] ./)
    expect(await badges.count()).toBe(await page.getByRole('main').locator('.row').count())
    await expect(badges.filter({ hasText: '✓' }).first()).toContainText('4.2.3')
    await expect(page.locator('html')).not.toHaveAttribute('data-moved')
    expect(problems).toEqual([])
  })
}
