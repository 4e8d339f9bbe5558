import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { kbReport } from './kb-report.ts'
import { readSeedSource, type SeedSource } from './seed-source.ts'
import type { Suite } from './suite.ts'
import { watch } from './watch.ts'

/** Searches that must put the article first, besides the id of its page in the old system. */
const queries = ['OVS 流表缺失', '海光', 'ovn-controller CPU 100%', '4.19.90-23.51']

/** The article that the project began with: everything that is in it can be seen and found. */
export async function checkSeed({ checks, browser, origin, content }: Suite): Promise<void> {
  const { check } = checks
  const file = onlyArticle(content)
  const source = readSeedSource(readFileSync(file, 'utf8'))
  const address = `${origin}/zh/articles/${path.basename(file, '.md')}`
  const page = await browser.newPage()
  const { problems } = watch(page, origin)

  await check('the page of the article answers 200', async () => {
    const response = await page.goto(address)
    return response?.status() === 200 ? [] : [`${address} answers ${response?.status()}`]
  })
  await checkFacts(page, source, check)
  await checkBody(page, source, check)
  await checkScreenshots(page, source, check)
  await check('the console stays empty', () => problems)

  for (const id of [source.pageId, `page-id:${source.pageId}`]) {
    await check(`/kb/${id} leads to the article`, async () => {
      await page.goto(`${origin}/kb/${id}`)
      return page.url() === address ? [] : [`leads to ${page.url()}`]
    })
  }
  for (const query of [...queries, source.pageId]) {
    await check(`a search for ${query} finds it first`, () =>
      firstHit(origin, query, path.basename(file, '.md')),
    )
  }
  await check('kb check reports each screenshot as missing, by name and line', async () => {
    const found = (await kbReport(content)).findings.filter((finding) => finding.rule === 'missing-image')
    return sameList(
      found.map(({ line, message }) => `${line} ${source.images.find((image) => message.includes(image))}`),
      source.images.map((image, index) => `${source.imageLines[index]} ${image}`),
    )
  })
}

type Check = Suite['checks']['check']

async function checkFacts(page: Page, source: SeedSource, check: Check): Promise<void> {
  const facts = page.locator('.facts')
  const has = async (text: string, where = facts) =>
    (await textOf(where)).includes(text) ? [] : [`"${text}" is not in "${await textOf(where)}"`]
  await check('title', async () => sameList([await textOf(page.locator('h1'))], [source.title]))
  await check('kind: troubleshooting, in Chinese', () => has('故障排查', page.locator('.article-facts')))
  await check('six products', async () => {
    const links = await facts.locator('a[href^="/zh/products/"]').allInnerTexts()
    return new Set(links).size === 6 && source.products.length === 6 ? [] : [`shows ${links.join(', ')}`]
  })
  for (const version of source.versions) await check(`version ${version}`, () => has(version))
  await check('component kube-ovn', async () => {
    const link = facts.locator('a[href="/zh/components/kube-ovn"]')
    return sameList([(await textOf(link)).toLowerCase()], [source.component.toLowerCase()])
  })
  await check('environment as names and values', async () => {
    const rows = await facts
      .locator('h2 + dl')
      .last()
      .locator('.fact')
      .evaluateAll((elements) =>
        elements.map((row) => [...row.children].map((part) => part.textContent).join(': ')),
      )
    return sameList(rows, source.environment)
  })
  const about = page.locator('.about')
  for (const keyword of source.keywords) await check(`keyword ${keyword}`, () => has(keyword, about))
  await check('original title', () => has(source.originalTitle, about))
  await check('page id as an alias', () => has(source.pageId, about))
}

async function checkBody(page: Page, source: SeedSource, check: Check): Promise<void> {
  await check('three symptoms, one each', async () =>
    sameList(await page.locator('.symptoms li').allInnerTexts(), source.symptoms),
  )
  for (const { heading, items } of source.sections) {
    await check(`section ${heading} with its points`, async () => {
      const title = page.locator('.prose h2', { hasText: heading })
      if ((await title.count()) !== 1) return [`${await title.count()} headings`]
      const list = page.locator('.prose h2', { hasText: heading }).locator('xpath=following-sibling::*[1]')
      return sameList((await textOf(list)).split('\n'), items)
    })
  }
  await check('the section of related information', async () =>
    sameList(await page.locator('.prose h2#related-information').allInnerTexts(), ['[Related Information]']),
  )
}

async function checkScreenshots(page: Page, source: SeedSource, check: Check): Promise<void> {
  const shots = page.locator('.prose figure.shot')
  await check('fourteen screenshots, in order, by name', async () =>
    sameList(await shots.locator('.missing-image-name').allInnerTexts(), source.images),
  )
  await check('each with its capture time', async () =>
    sameList(await shots.locator('figcaption').allInnerTexts(), source.captureTimes),
  )
}

async function firstHit(origin: string, query: string, slug: string): Promise<string[]> {
  const answer = await fetch(`${origin}/api/search?locale=zh&q=${encodeURIComponent(query)}`)
  const text = await answer.text()
  return text.startsWith(`{"hits":[{`) && new RegExp(`^[^}]*"slug":"${slug}"`).test(text)
    ? []
    : [`answers ${answer.status} ${text.slice(0, 200)}`]
}

function onlyArticle(content: string): string {
  const folder = path.join(content, 'zh/solutions')
  const [file, ...others] = readdirSync(folder).filter((name) => name.endsWith('.md'))
  if (!file || others.length > 0) throw new Error(`${folder} does not hold one article`)
  return path.join(folder, file)
}

/** Text as it is laid out, a line for each block. Empty when there is no such element. */
async function textOf(locator: Locator): Promise<string> {
  return (await locator.allInnerTexts()).join('\n')
}

/** What differs between two lists, told in one line. */
function sameList(seen: readonly string[], expected: readonly string[]): string[] {
  return JSON.stringify(seen) === JSON.stringify(expected)
    ? []
    : [`seen ${JSON.stringify(seen)}, expected ${JSON.stringify(expected)}`]
}
