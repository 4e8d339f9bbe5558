import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { idle } from '../idle.ts'
import { commit, type Preview, startPreview } from './start-preview.ts'

// The pages are compiled when they are first opened.
test.describe.configure({ mode: 'serial', timeout: 180_000 })
test.use({ navigationTimeout: 90_000 })

const source = 'en/lamps/safety-notes.md'
const translation = 'zh/lamps/safety-notes.md'
let preview: Preview | undefined
let origin = ''
let content = ''

test.beforeAll(async ({ baseURL }) => {
  test.setTimeout(120_000)
  const port = String(Number(new URL(baseURL ?? '').port) + 2)
  preview = await startPreview(port, (articles) => {
    const file = (name: string) => path.join(articles, name)
    const sum = createHash('sha256')
      .update(readFileSync(file(source)))
      .digest('hex')
    const translated = readFileSync(file(translation), 'utf8')
    writeFileSync(file(translation), translated.replace(/sourceSHA: \S+/, `sourceSHA: ${sum}`))
    commit(articles, 'Translate')
    const text = readFileSync(file(source), 'utf8')
    writeFileSync(file(source), text.replace(/(## Before you touch.*\n)/, '$1\nPut the ladder away.\n'))
    commit(articles, 'Change a section')
  })
  ;({ origin, content } = preview)
})

test.afterAll(() => preview?.stop())

test('every finding is listed, with a link to its article', async ({ page }) => {
  await page.goto(`${origin}/en/_check`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Findings of the check')
  const own = page.locator('section').filter({ hasText: 'en/desk/broken.mdx' })
  await expect(own).toContainText('mdx-syntax')
  await own.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/en\/articles\/broken$/)
})

test('an article shows what the check says of it, and what was saved, without being asked again', async ({
  page,
}) => {
  const isTold = page.waitForEvent('websocket') // of what is saved from here on
  await page.goto(`${origin}/en/articles/broken`)
  await isTold
  await idle(page)
  await expect(page.getByRole('complementary', { name: 'Findings of the check' })).toContainText('mdx-syntax')
  const file = path.join(content, 'en/desk/broken.mdx')
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nA fresh bulb helps.\n`)
  await expect(page.getByText('A fresh bulb helps.')).toBeVisible()
})

test('a translation that is behind names the sections that have changed since', async ({ page }) => {
  await page.goto(`${origin}/zh/articles/safety-notes`)
  await expect(page.getByText('译文落后于原文')).toBeVisible()
  await page.getByRole('link', { name: 'Before you touch' }).click()
  await expect(page).toHaveURL(/\/en\/articles\/safety-notes#before-you-touch/)
  await expect(page.getByText('Put the ladder away.')).toBeVisible()
})

test('a preview that is started again shows the articles that were opened before', async ({ page }) => {
  test.setTimeout(240_000)
  expect((await page.goto(`${origin}/en/articles/safety-notes`))?.status()).toBe(200)
  await preview?.restart()
  expect((await page.goto(`${origin}/en/articles/safety-notes`))?.status()).toBe(200)
})
