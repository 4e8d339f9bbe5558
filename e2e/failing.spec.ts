import { expect, test } from '@playwright/test'
import { type FailingSite, startFailing } from './start-failing.ts'
import { watchPage } from './watch-page.ts'

// Each worker that has one of these tests would start the site on the same port.
test.describe.configure({ mode: 'serial', timeout: 90_000 })

let site: FailingSite | undefined
let origin = ''

test.beforeAll(async ({ baseURL }) => {
  site = await startFailing(Number(new URL(baseURL ?? '').port) + 3)
  origin = site.origin
})

test.afterAll(() => site?.stop())

// Before all others, whose requests are told as well.
test('whoever runs the site is told at the start, and once of a request, with its address and without what was typed', async ({
  request,
}) => {
  const told = () => site?.errors() ?? ''
  const times = (words: string) => told().split(words).length - 1
  await expect.poll(told).toContain('Search does not work: Error: the texts of en are cut off: build again')
  await request.get(`${origin}/en/search?q=bedside+lamp`, { headers: { Accept: 'text/html' } })
  await expect.poll(() => times('Not answered: GET /en/search')).toBe(1)
  await expect.poll(() => times('the texts of en are cut off: build again')).toBe(2)
  expect(times('Not answered')).toBe(1)
  expect(told()).not.toContain('bedside')
})

test('a page that cannot be made says so in the language of its address, and its scripts run', async ({
  page,
}) => {
  const { problems } = watchPage(page)
  const answer = await page.goto(`${origin}/en/search?q=lamp`)
  expect(answer?.status()).toBe(500)
  await expect(page).toHaveTitle('This page could not be shown · Cairn')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be shown')
  await page.getByRole('main').getByRole('searchbox').click()
  await expect(page.getByRole('main').getByRole('combobox')).toBeFocused()
  // The browser reports the status; nothing else is wrong.
  expect(problems.filter((problem) => !problem.includes('status of 500'))).toEqual([])
})

test('a search whose index is whole still works', async ({ page }) => {
  expect((await page.goto(`${origin}/zh/search?q=网关`))?.status()).toBe(200)
  await expect(page.getByRole('main')).toContainText('网关在中午重启')
})

test('a program gets the status, and no page', async ({ request }) => {
  const answer = await request.get(`${origin}/api/search?locale=en&q=lamp`, { headers: { Accept: '*/*' } })
  expect(answer.status()).toBe(500)
  expect(await answer.text()).not.toContain('<html')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a failed page leads on: once more, to lists, to articles', async ({ page }) => {
    const address = `${origin}/en/search?q=lamp&kind=how-to`
    await page.goto(address)
    await page.getByRole('link', { name: 'Try again' }).click()
    await expect(page).toHaveURL(address)
    await page.getByRole('main').getByRole('link', { name: 'Desk Lamp' }).click()
    await page.getByRole('main').getByRole('link', { name: 'Dim a lamp from the wall' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Dim a lamp')
  })

  test('a log whose search fails leads to a page that says so, with the log in its address', async ({
    page,
  }) => {
    await page.goto(`${origin}/en`)
    await page.getByText('Paste a log or choose a file').click()
    await page.getByRole('textbox', { name: 'Log', exact: true }).fill('E1124 03:01:00.9 lamp: refused')
    await page.getByRole('button', { name: 'Find matching articles' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be shown')
    expect(new URL(page.url()).searchParams.get('q')).toBe('E1124 03:01:00.9 lamp: refused')
  })
})
