import { expect, type Page, test } from '@playwright/test'
import { idle } from './idle.ts'

/** What has the focus, and whether one sees it: a ring on the element, the field around it, or a tab's name. */
async function focused(page: Page): Promise<{ name: string; isVisible: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return { name: 'nothing', isVisible: false }
    const box = element.getBoundingClientRect()
    const label = element.matches('input[type="radio"]') ? element.nextElementSibling : null
    const isRinged = [element, element.closest('.search-field, .theme-switch'), label].some((holder) => {
      if (!holder) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(holder)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    })
    const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`
    return { name: name.trim().slice(0, 80), isVisible: isRinged && box.width > 0 && box.height > 0 }
  })
}

test('the first Tab offers to skip to the content', async ({ page }) => {
  await page.goto('/en/articles/lamp-stays-dark')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#page\.content$/)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

for (const address of [
  '/en',
  '/en/search?q=lamp',
  '/en/articles/lamp-stays-dark',
  '/en/articles/dim-a-lamp',
  '/zh/kinds/troubleshooting',
]) {
  test(`on ${address} every stop of Tab is visible, and none holds the reader`, async ({ page }) => {
    await page.goto(address)
    await idle(page)
    const hidden: string[] = []
    const seen: string[] = []
    for (let stop = 0; stop < 200; stop += 1) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(() => document.activeElement === document.body)) break
      const { name, isVisible } = await focused(page)
      seen.push(name)
      if (!isVisible) hidden.push(name)
    }
    expect(seen.length).toBeGreaterThan(5)
    expect(seen.length).toBeLessThan(200)
    expect(hidden).toEqual([])
  })
}

test('tabs are changed with the arrow keys', async ({ page }) => {
  await page.goto('/en/articles/dim-a-lamp')
  await idle(page)
  const first = page.getByRole('main').locator('.prose input[type="radio"]').first()
  await first.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('kind: Dimmer')).toBeVisible()
  await expect(page.getByText('Hold the switch for')).toBeHidden()
})

test('a filter is chosen with the keyboard alone', async ({ page }) => {
  await page.goto('/en/search?q=lamp')
  await page.getByRole('link', { name: 'Troubleshooting, 2 articles' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/kind=troubleshooting/)
  await page.getByRole('main').locator('.row').first().getByRole('link').first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/articles\//)
})

test('suggestions that are loaded late leave the focus to a reader who has gone on', async ({ page }) => {
  await page.goto('/en/articles/lamp-stays-dark')
  await idle(page)
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.js', async (route) => {
    await released
    await route.continue()
  })
  await page.keyboard.press('/')
  await page.keyboard.press('Tab')
  const submit = page.getByRole('button', { name: 'Search' })
  await expect(submit).toBeFocused()
  release()
  await expect(page.getByRole('combobox', { name: 'Search articles' })).toBeVisible()
  await expect(submit).toBeFocused()
})
