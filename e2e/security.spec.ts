import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { watchPage } from './watch-page.ts'

test('nothing that an author writes runs', async ({ page }) => {
  const { problems } = watchPage(page)
  for (const address of ['/en/articles/attack', '/en/search?q=attack', '/en/products/desk-lamp', '/en']) {
    await page.goto(address)
    expect(await page.evaluate(() => 'attacked' in window)).toBe(false)
  }
  await page.goto('/en/articles/attack')
  await expect(page.getByText('<script>window.attacked = 1</script>').first()).toBeVisible()
  expect(await page.locator('main a[href^="javascript"]').count()).toBe(0)
  expect(problems).toEqual([])
})

test('a query is text, wherever it is shown', async ({ page }) => {
  const { problems } = watchPage(page)
  await page.goto(
    `/en/search?q=${encodeURIComponent('"><img src=x onerror=window.attacked=1>')}&kind=<b>&line='"&version=<i>`,
  )
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false)
  expect(problems).toEqual([])
})

test('every page is sent with a policy without inline scripts', async ({ request }) => {
  for (const address of ['/en', '/en/search?q=lamp', '/zh/articles/lamp-stays-dark', '/nowhere']) {
    const policy = (await request.get(address)).headers()['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/script-src[^;]*'unsafe/)
  }
})

test('a file that authors supply is sent with a policy of its own, however its address is written', async ({
  page,
  request,
}) => {
  await page.goto('/en/articles/lamp-stays-dark')
  const address = await page.locator('a.shot-link').first().getAttribute('href')
  expect(address).toMatch(/^\/media\//)
  for (const folder of ['/media/', '/%6Dedia/', '/media%2F']) {
    const answer = await request.get(`${address}`.replace('/media/', folder))
    expect(answer.headers()['content-security-policy'], folder).toMatch(/^default-src 'none';.*sandbox$/)
    expect(answer.headers()['x-content-type-options'], folder).toBe('nosniff')
    expect(answer.headers()['cache-control'], folder).toBe('public, max-age=31536000, immutable')
  }
  const missing = await request.get('/media/0123456789ab/none.png') // may come with a later build
  expect([missing.status(), missing.headers()['cache-control']]).toEqual([
    404,
    expect.stringContaining('no-store'),
  ])
})

test('no cache keeps a page or a feed beyond the next build without asking', async ({ request }) => {
  for (const address of [
    '/en',
    '/zh/articles/lamp-stays-dark',
    '/en/products',
    '/en/feeds/all.rss.xml',
    '/sitemap.xml',
  ]) {
    const answer = await request.get(address)
    expect([answer.status(), answer.headers()['cache-control']], address).toEqual([
      200,
      'public, max-age=0, must-revalidate',
    ])
  }
})

test('a script that authors supply is text, which no page would run', async ({ page, request }) => {
  await page.goto('/en/articles/attack')
  const address = (await page.getByRole('link', { name: 'a file' }).getAttribute('href')) ?? ''
  expect(address).toMatch(/^\/media\/.*\.js$/)
  expect((await request.get(address)).headers()['content-type']).toBe('text/plain; charset=utf-8')
  const outcome = await page.evaluate(
    (src) =>
      new Promise((resolve) => {
        const script = document.createElement('script')
        script.onload = () => resolve('ran')
        script.onerror = () => resolve('refused')
        script.src = src
        document.head.append(script)
      }),
    address,
  )
  expect(outcome).toBe('refused')
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false)
})

test('the server scales no images for whoever asks', async ({ request }) => {
  const answer = await request.get('/_next/image?url=%2Fmedia%2F0123%2Fa.png&w=640&q=75')
  expect(answer.status()).toBe(404)
})

test('an internal article leaves no byte in a public build', () => {
  const leaks: string[] = []
  for (const folder of ['.next/server', '.next/static', '.cairn', 'public', 'out']) {
    if (!existsSync(folder)) continue
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue
      const path = `${file.parentPath}/${file.name}`
      const bytes = readFileSync(path)
      const plain = file.name.endsWith('.gz')
        ? gunzipSync(bytes)
        : file.name.endsWith('.br')
          ? brotliDecompressSync(bytes)
          : bytes
      if (/QZX7/.test(path) || plain.includes('QZX7')) leaks.push(path)
    }
  }
  expect(leaks).toEqual([])
})

test('an internal article is nowhere to be found', async ({ page, request }) => {
  expect((await request.get('/en/articles/secret')).status()).toBe(404)
  expect((await request.get('/kb/LW100010')).status()).toBe(404)
  expect(await (await request.get('/api/search?locale=en&q=canary')).text()).not.toContain('secret')
  await page.goto('/en/articles/draft')
  await expect(page.getByText('the secret').last()).toBeVisible()
  expect(await page.getByRole('link', { name: 'the secret' }).count()).toBe(0)
})

test('one reader has so many logs read a minute, whatever else the client says of itself', async ({
  request,
}, { retry, repeatEachIndex }) => {
  const reader = `198.51.100.${10 * repeatEachIndex + retry}` // none that has asked before
  const send = (count: number) =>
    request.post('/api/log', {
      form: { locale: 'en', log: 'ERROR failed to negotiate voltage' },
      headers: { 'x-forwarded-for': `192.0.2.${count}, ${reader}`, 'x-cairn-reader': `192.0.2.${count}` },
      maxRedirects: 0,
    })
  let count = 0
  let answer = await send(count)
  // 60 a minute. Where the server begins a new minute in between, those of two.
  while (answer.status() === 303 && count < 120) answer = await send(++count)
  expect(count).toBeGreaterThanOrEqual(60)
  expect(answer.status()).toBe(429)
  expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(0)
  expect(await answer.text()).toMatch(
    /^Too many searches came from your address\. Try again in \d+ seconds?\.$/,
  )
})

test('a log that is too long is refused in words', async ({ request }) => {
  const answer = await request.post('/api/log', { multipart: { locale: 'en', log: 'x'.repeat(900_000) } })
  expect([answer.status(), await answer.text()]).toEqual([
    413,
    'This is too long: at most 200,000 characters of a log are read. Go back and take the part around the error.',
  ])
})
