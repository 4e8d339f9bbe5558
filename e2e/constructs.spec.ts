import { expect, type Locator, type Page, test } from '@playwright/test'
import { idle } from './idle.ts'
import { watchPage } from './watch-page.ts'

const address = '/en/articles/constructs'

/** The part of the article between a heading and the next of its level. */
function section(page: Page, heading: string): Locator {
  return page.getByRole('main').locator('.prose').getByRole('heading', { name: heading, exact: true })
}

test('placeholders, braces and comparisons are text', async ({ page }) => {
  const { problems } = watchPage(page)
  await page.goto(address)
  const main = page.getByRole('main')
  for (const text of [
    'Placeholders reach the page: <lamp-name>, {room}, {{ shade }}, a < b && c > d, List<Map<String, Bulb>>, $SOCKET and C:\\lamps\\new.',
    'Then: :colon and 10:30:45 and a:b:c stay text, and so does :lamp[this].',
    'H~2~O as it stands',
    '*not emphasis*, <entity>, ©',
    'plain <text> in an unknown language {kept}',
    'Last words of the article.',
  ])
    await expect(main).toContainText(text)
  await page.goto('/zh/articles/constructs')
  await expect(main).toContainText('占位符照样显示：<灯名>、{房间}、<名称>。')
  await expect(main).toContainText(':::警告')
  await expect(main).toContainText('[!注意]')
  expect(problems).toEqual([])
})

test('emphasis ends at punctuation that Han follows', async ({ page }) => {
  await page.goto('/zh/articles/constructs')
  const main = page.getByRole('main').locator('.prose')
  await expect(main.locator('strong').filter({ hasText: '注意：' })).toBeVisible()
  await expect(main.locator('strong').filter({ hasText: '“引号”' })).toBeVisible()
  await expect(main.locator('del')).toHaveText('删除。')
  await expect(main).not.toContainText('**')
})

for (const [name, text] of [
  ['Note', 'Alert note with code and <value>.'],
  ['Tip', 'Alert tip.'],
  ['Important', 'Alert important.'],
  ['Warning', 'Alert warning.'],
  ['Info', 'Directive info.'],
  ['A title with code', 'Directive tip, with a space.'],
  ['Danger', 'Directive danger.'],
  ['Caution', 'Directive caution.'],
  ['Outer of four colons', 'Outer text.'],
  ['Ein {braced} <title>', 'Directive with a title of markup.'],
  ['Note', 'Directive in a list item.'],
] as const) {
  test(`the callout "${text}" is titled ${name}`, async ({ page }) => {
    await page.goto(address)
    const callout = page.getByRole('main').locator('aside').filter({ hasText: text })
    await expect(callout).toHaveCount(1)
    await expect(callout).toContainText(name)
    await expect(callout).not.toContainText(':::')
    await expect(callout).not.toContainText('[!')
  })
}

test('a directive of three colons nests in one of four', async ({ page }) => {
  await page.goto(address)
  const outer = page.getByRole('main').locator('aside').filter({ hasText: 'Outer text.' })
  await expect(outer.locator('aside')).toContainText('Inner text.')
})

test('code has its title, its highlighted lines and its colours from the build', async ({ page }) => {
  await page.goto(address)
  const block = page.locator('figure.code').filter({ hasText: 'lamp.dim(40)' })
  await expect(block).toContainText('lamp.ts')
  await expect(block.locator('code')).toContainText("const lamp = find('desk')")
  const lit = block.locator('.line.highlighted')
  await expect(lit).toHaveText(['lamp.on()', 'lamp.wait(3)', 'lamp.off()'])
  expect(await block.locator('code span[class]').count()).toBeGreaterThan(5)
  for (const text of ['fenced with tildes', 'indented by four', 'lampctl drain desk-1', 'nested code'])
    await expect(page.getByRole('main').locator('pre').filter({ hasText: text })).toHaveCount(1)
})

test('every heading has an id of its own, and every link on the page has its target', async ({ page }) => {
  for (const path of [address, '/zh/articles/constructs', '/en/articles/unclosed']) {
    await page.goto(path)
    const ids = await page.locator('[id]').evaluateAll((all) => all.map((element) => element.id))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const targets = await page
      .locator('main a[href^="#"]')
      .evaluateAll((all) => all.map((link) => decodeURIComponent(link.getAttribute('href') ?? '').slice(1)))
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
    const unnamed = page.locator('main .prose :is(h2, h3, h4, h5, h6):not([id])')
    expect(await unnamed.evaluateAll((all) => all.map((heading) => heading.outerHTML))).toEqual([])
  }
})

test('a custom id replaces the heading’s own and does not show', async ({ page }) => {
  await page.goto(address)
  const heading = page.locator('#my-own-id')
  await expect(heading).toContainText('Heading with code, <angle> and {brace}')
  await expect(page.getByRole('main')).not.toContainText('{#')
  await page.getByRole('link', { name: 'the named one' }).click()
  await expect(page).toHaveURL(/#my-own-id$/)
  await expect(section(page, 'Same name')).toHaveCount(2)
})

for (const [name, target] of [
  ['Another article', '/en/articles/lamp-stays-dark'],
  ['its cause', '/en/articles/lamp-stays-dark#cause'],
  ['MDX', '/en/articles/dim-a-lamp#how-it-works'],
  ['a reference', '/en/articles/safety-notes#before-you-touch'],
  ['Elsewhere', 'https://lamps.example/'],
  ['mail', 'mailto:lamps@lamps.example'],
] as const) {
  test(`the link "${name}" leads to ${target}`, async ({ page }) => {
    await page.goto(address)
    const link = page.getByRole('main').locator('.prose').getByRole('link', { name, exact: true })
    await expect(link).toHaveAttribute('href', target)
  })
}

test('a link to a file with an odd name leads to its page', async ({ page }) => {
  await page.goto(address)
  await page.getByRole('main').getByRole('link', { name: 'encoded', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A file name that bundlers do not like')
})

test('the words of a broken link stay, without a way into nowhere', async ({ page }) => {
  await page.goto(address)
  await expect(page.getByText('A missing article')).toBeVisible()
  await expect(page.getByRole('link', { name: 'A missing article' })).toHaveCount(0)
})

test('images are served with their size, and missing ones are named', async ({ page }) => {
  await page.goto(address)
  const prose = page.getByRole('main').locator('.prose')
  for (const name of [
    'Plan from the root of the content',
    'Seen from the desk',
    'A picture that is a link',
    'Raw picture',
  ]) {
    const image = prose.locator(`img[alt="${name}"]`)
    await image.scrollIntoViewIfNeeded()
    await expect
      .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
      .toBeGreaterThan(0)
    expect(Number(await image.getAttribute('width'))).toBeGreaterThan(0)
    expect(Number(await image.getAttribute('height'))).toBeGreaterThan(0)
  }
  await expect(prose.getByText('worddav0c1e5d2f.png').first()).toBeVisible()
  await expect(prose.getByText('image2025-1-10_11-34-46.png').first()).toBeVisible()
})

test('tables keep all cells, lists their numbers and boxes, footnotes their text', async ({ page }) => {
  await page.goto(address)
  const prose = page.getByRole('main').locator('.prose')
  await expect(prose.getByRole('cell', { name: 'a|b', exact: true })).toBeVisible()
  await expect(prose.getByRole('cell', { name: '<cell>', exact: true })).toBeVisible()
  await expect(prose.locator('ol[start="3"] > li')).toHaveCount(2)
  await expect(prose.getByRole('checkbox', { checked: true })).toHaveCount(1)
  await expect(prose.getByRole('checkbox', { checked: false })).toHaveCount(1)
  for (const text of ['First footnote with code.', 'Second footnote', 'with a second paragraph.'])
    await expect(prose.getByText(text)).toBeVisible()
})

test('components of MDX articles are those that the portal offers', async ({ page }) => {
  const { problems } = watchPage(page)
  await page.goto('/en/articles/widget')
  const callout = page.getByRole('main').locator('aside').filter({ hasText: 'Inside a callout' })
  await expect(callout).toContainText('Hot {not}')
  await expect(page.getByRole('heading', { name: 'Unplug it' })).toBeVisible()
  await expect(page.getByText('New', { exact: true })).toBeVisible()
  await expect(page.locator('figure.code')).toContainText("const kept = { braces: '<and tags>' }")
  expect(problems).toEqual([])
})

for (const [slug, title, text] of [
  ['unclosed', 'An article that forgets to close what it opened', '## this is no heading'],
  ['old-extension', 'An article with the long extension', 'It has <no-id> yet.'],
  ['only-frontmatter', 'An article without a body', 'LW100022'],
] as const) {
  test(`the article ${slug} is served with its title and all its text`, async ({ page }) => {
    const { problems } = watchPage(page)
    await page.goto(`/en/articles/${slug}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.getByRole('main')).toContainText(text)
    expect(problems).toEqual([])
  })
}

test('a diagram whose library cannot be loaded stays as its source, and nothing fails', async ({ page }) => {
  const { problems } = watchPage(page)
  const html = await (await page.request.get('/en/articles/dim-a-lamp')).text()
  const refused: string[] = []
  await page.route('**/_next/static/**/*.js', (route) => {
    const isNamed = html.includes(new URL(route.request().url()).pathname)
    if (!isNamed) refused.push(route.request().url())
    return isNamed ? route.continue() : route.abort()
  })
  await page.goto('/en/articles/dim-a-lamp')
  await expect(page.locator('.mermaid[data-failed]')).toBeVisible()
  await expect(page.getByText('Wall --> Hub')).toBeVisible()
  expect(refused.length).toBeGreaterThan(0)
  expect(problems.filter((problem) => problem.startsWith('uncaught'))).toEqual([])
})

test('a diagram that the build could not draw is not drawn in the browser either', async ({ page }) => {
  await page.route('**/en/articles/dim-a-lamp', async (route) => {
    const answer = await route.fetch()
    const body = (await answer.text()).replaceAll('class="mermaid"', 'class="mermaid" data-failed=""')
    await route.fulfill({ response: answer, body })
  })
  await page.goto('/en/articles/dim-a-lamp')
  await idle(page)
  await expect(page.getByText('Wall --> Hub')).toBeVisible()
  await expect(page.locator('.mermaid svg')).toHaveCount(0)
})
