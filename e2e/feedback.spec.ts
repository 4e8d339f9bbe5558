import { execFileSync } from 'node:child_process'
import { expect, test } from '@playwright/test'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader says whether an article solved it, is thanked, and finds it among the most helpful', async ({
    page,
  }) => {
    await page.goto('/en/articles/dim-a-lamp')
    await page.getByText('Say why (optional)').click()
    await page.getByRole('textbox', { name: 'Reason' }).fill('The second step did it')
    await page.getByRole('button', { name: 'Yes', exact: true }).click()
    await expect(page).toHaveURL('/en/articles/dim-a-lamp#feedback-thanks')
    await expect(page.getByText('Thank you. Your answer was stored.')).toBeVisible()
    await expect(page.getByText('could not be stored')).toBeHidden()
    await page.goto('/en/helpful')
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('solved it for')
    await expect(page.getByRole('link', { name: 'Dim a lamp from the wall or from the hub' })).toBeVisible()
    expect(await page.content()).not.toContain('The second step did it')
  })
})

test('answers from elsewhere, about nothing or too long are not taken', async ({ request }) => {
  const form = { locale: 'en', slug: 'dim-a-lamp', solved: 'yes' }
  const send = (fields: Record<string, string>, headers: Record<string, string>) =>
    request.post('/api/feedback', { form: fields, headers, maxRedirects: 0 })
  const own = { 'sec-fetch-site': 'same-origin' }
  expect((await send(form, { 'sec-fetch-site': 'cross-site' })).status()).toBe(403)
  expect((await send(form, { origin: 'https://evil.example' })).status()).toBe(403)
  expect((await send({ ...form, slug: 'nothing' }, own)).status()).toBe(400)
  expect((await send({ ...form, reason: 'x'.repeat(20_000) }, own)).status()).toBe(413)
})

test('what readers ask is counted once for each time, without what is nobody’s business', async ({
  page,
}) => {
  const letters = Array.from({ length: 12 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26)))
  const word = letters.join('')
  await page.goto('/en')
  await page.getByRole('main').getByRole('searchbox').fill(`${word} q@${word}.${word}`)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/search\?q=/)
  await page.goto(`/en/search?q=${word}&kind=how-to`) // narrowed: not another question
  const kept = () => {
    const options = ['--import', 'tsx', 'scripts/kb.ts', 'questions', '--json']
    const output = execFileSync('node', options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const { questions } = JSON.parse(output) as { questions: { text: string; times: number }[] }
    return questions.filter(({ text }) => text.startsWith(word))
  }
  await expect
    .poll(kept, { timeout: 20_000 })
    .toMatchObject([{ text: `${word} <*>`, times: 1, locale: 'en', outcome: 'nothing' }])
})
