import { expect, type Page, test } from '@playwright/test'
import { idle } from './idle.ts'
import { watchPage } from './watch-page.ts'

const address = '/en/articles/lobby-bus'

const block = (page: Page, text: string) => page.locator('figure.code').filter({ hasText: text })

async function copied(page: Page): Promise<string> {
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached()
  return page.evaluate(() => navigator.clipboard.readText())
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('placeholders are filled in once and appear in all commands, quoted for the shell', async ({ page }) => {
  const { problems } = watchPage(page)
  await page.goto(address)
  await idle(page)
  await page.getByText('Fill in the commands').click()
  const fields = page.locator('.slots input')
  await expect(page.locator('.slots label')).toHaveText(['panel-name', 'room', 'YOUR_TOKEN', 'bus-host'])
  await page.getByLabel('room').fill("the porter's $room")
  await expect(block(page, 'busctl get panel')).toContainText("-n 'the porter'\\''s $room' --format")
  await expect(block(page, 'cat <<EOF')).toContainText("room: the porter's \\$room")
  await expect(block(page, 'spare:').locator('code')).toContainText("room: the porter's $room")
  await page.getByLabel('panel-name').fill('east')
  await expect(block(page, 'spare:').locator('code')).toContainText('panel: east')
  await expect(block(page, 'on shaft')).toContainText('panel/east on shaft <shaft>')

  const command = block(page, 'busctl get panel')
  await command.hover()
  await command.getByRole('button', { name: 'Copy command' }).click()
  expect(await copied(page)).toBe(
    `busctl get panel east -n 'the porter'\\''s $room' --format '{{.state}} <none>' --token "<YOUR_TOKEN>" --server https://<bus-host>:7001/v1/panels --verbose`,
  )
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(command).toContainText('busctl get panel <panel-name> -n <room> --format')
  await expect(fields.first()).toBeFocused()
  expect(problems).toEqual([])
})

test('values are remembered for the visit, secrets are not', async ({ page }) => {
  await page.goto(address)
  await idle(page)
  await page.getByText('Fill in the commands').click()
  await page.getByLabel('room').fill('porch')
  await page.getByLabel('YOUR_TOKEN').fill('hunter2')
  await expect(block(page, 'busctl get panel')).toContainText('-n porch')
  await page.goto('/en/articles/crlf')
  await page.goto(address)
  await expect(block(page, 'busctl get panel')).toContainText('-n porch')
  await expect(block(page, 'busctl get panel')).toContainText('--token "<YOUR_TOKEN>"')
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain(
    'hunter2',
  )
})

test('what another program kept in the store is no reason to fail', async ({ page }) => {
  const { problems } = watchPage(page)
  await page.addInitScript(() => sessionStorage.setItem('cairn-values:desk/lobby-bus', '[{"room":1}'))
  await page.goto(address)
  await idle(page)
  await expect(block(page, 'busctl get panel')).toContainText('-n <room>')
  expect(problems).toEqual([])
})

test('an article without placeholders offers no fields', async ({ page }) => {
  await page.goto('/en/articles/crlf')
  await expect(page.getByText('Fill in the commands')).toHaveCount(0)
})

test('a long block can be wrapped and saved', async ({ page }) => {
  await page.goto(address)
  const wide = block(page, 'busctl get panel')
  await wide.hover()
  await wide.getByRole('button', { name: 'Wrap lines' }).click()
  await expect(wide.getByRole('button', { name: 'Wrap lines', pressed: true })).toBeVisible()
  expect(await wide.locator('pre').evaluate((pre) => pre.scrollWidth - pre.clientWidth)).toBe(0)
  await expect(wide.getByRole('button', { name: 'Download' })).toHaveCount(0)

  const long = block(page, 'relay_45')
  await long.hover()
  const saved = page.waitForEvent('download')
  await long.getByRole('button', { name: 'Download' }).click()
  expect((await saved).suggestedFilename()).toBe('lobby-bus-code-3.yaml')
})

test('a line has an address, by mouse and by keys, and the address shows the line', async ({ page }) => {
  await page.goto(address)
  await idle(page)
  const long = block(page, 'relay_45')
  await long
    .locator('.line')
    .nth(29)
    .click({ position: { x: 8, y: 8 } })
  await expect(page).toHaveURL(/#resolution\.code-3\.L30$/)
  await long
    .locator('.line')
    .nth(31)
    .click({ position: { x: 8, y: 8 }, modifiers: ['Shift'] })
  await expect(page).toHaveURL(/#resolution\.code-3\.L30-L32$/)
  await expect(long.locator('.line[data-target]')).toHaveCount(3)
  await long.locator('pre').press('j')
  await expect(page).toHaveURL(/\.L31$/)
  await long.getByRole('button', { name: 'Copy link' }).click()
  expect(await copied(page)).toMatch(/\/en\/articles\/lobby-bus#resolution\.code-3\.L31$/)

  await page.goto('/en')
  await page.goto(`${address}#resolution.code-3.L40`)
  await expect(long.locator('.line[data-target]')).toContainText('relay_40')
  await expect(long.locator('.line[data-target]')).toBeInViewport()
})

test('without JavaScript commands read as they were written', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(address)
  await expect(block(page, 'busctl get panel')).toContainText('get panel <panel-name> -n <room> --format')
  await expect(page.getByText('Fill in the commands')).toBeHidden()
  await context.close()
})
