import { expect, type Page, type Response, test } from '@playwright/test'
import { frameworkFloor } from '../bench/pages/framework-floor.ts'
import { gzipped, pageWeight } from '../bench/pages/page-weight.ts'
import { idle } from './idle.ts'

/** JavaScript of an article (gzip, first load) above an empty page of the same Next version, in bytes. */
const articleBudget = 15 * 1024

const articles = [
  '/en/articles/lamp-stays-dark',
  '/zh/articles/lamp-stays-dark',
  '/en/articles/fourteen-views',
]

for (const address of articles) {
  test(`${address} names at most 15 KB of JavaScript more than an empty page`, async ({ request }) => {
    const floor = await frameworkFloor()
    const html = await (await request.get(address)).text()
    const { scripts } = await pageWeight(html, async (file) => (await request.get(file)).body())
    tell(address, scripts, floor.scripts)
    expect(floor.scripts).toBeGreaterThan(0)
    expect(scripts - floor.scripts).toBeLessThanOrEqual(articleBudget)
  })

  test(`${address} fetches no more than that until it is idle`, async ({ page }) => {
    const floor = await frameworkFloor()
    const fetched = await scriptsFetched(page, address)
    const bytes = fetched.reduce((sum, script) => sum + gzipped(script), 0)
    expect(fetched.length).toBeGreaterThan(0)
    expect(bytes - floor.scripts).toBeLessThanOrEqual(articleBudget)
  })
}

test('only a page with a diagram fetches what draws it', async ({ browser }) => {
  const bytesOf = async (address: string) => {
    const context = await browser.newContext() // no cache: each page fetches all that it needs
    const scripts = await scriptsFetched(await context.newPage(), address)
    await context.close()
    return scripts.reduce((sum, script) => sum + gzipped(script), 0)
  }
  const plain = await bytesOf('/en/articles/lamp-stays-dark')
  const drawn = await bytesOf('/en/articles/dim-a-lamp')
  expect(drawn - plain).toBeGreaterThan(100 * 1024)
})

/** Bodies of all scripts that a browser fetches for a page, once each. */
async function scriptsFetched(page: Page, address: string): Promise<Buffer[]> {
  const bodies = new Map<string, Promise<Buffer>>()
  const remember = (response: Response) => {
    if (response.status() === 200 && response.request().resourceType() === 'script')
      bodies.set(response.url(), response.body())
  }
  page.on('response', remember)
  await page.goto(address)
  await idle(page)
  await expect(page.locator('div.mermaid:not(:has(svg))')).toHaveCount(0)
  page.off('response', remember)
  return Promise.all(bodies.values())
}

function tell(address: string, bytes: number, floor: number): void {
  const kilobytes = (value: number) => `${(value / 1024).toFixed(1)} KB`
  console.log(
    `${address}: ${kilobytes(bytes)} of scripts, an empty page ${kilobytes(floor)}, more ${kilobytes(bytes - floor)}`,
  )
}
