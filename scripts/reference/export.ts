import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { Article } from '../../lib/content/article.ts'
import { readManifest } from '../../lib/site/manifest.ts'
import { cairnDir, projectRoot } from '../build/project.ts'
import type { Suite } from './suite.ts'
import { watch } from './watch.ts'

/** Articles that are searched for in each language, evenly over all. */
const searched = 20
/** Places among which an article is found by its own title: several articles may have nearly the same. */
const placesAllowed = 3

/** The corpus as a static export: every article is a file, and the search in the browser leads to it. */
export async function checkExport({ checks, browser, origin }: Suite): Promise<void> {
  const { check } = checks
  const { articles } = readManifest(readFileSync(path.join(cairnDir, 'manifest.json'), 'utf8'))
  await check(`all ${articles.length} articles are files`, () =>
    articles.map(fileOf).filter((file) => !existsSync(path.join(projectRoot, 'out', file))),
  )
  const context = await browser.newContext()
  const page = await context.newPage()
  const { problems } = watch(page, origin)
  for (const locale of new Set(articles.map((article) => article.locale))) {
    const own = articles.filter((article) => article.locale === locale)
    const every = Math.max(1, Math.floor(own.length / searched))
    const sample = own.filter((_, number) => number % every === 0)
    await check(`${sample.length} articles in ${locale} are found by their titles`, async () => {
      const missed: string[] = []
      for (const article of sample)
        if (!(await findsByTitle(page, origin, article))) missed.push(article.file)
      return missed
    })
  }
  await check('no page writes to the console or asks another host', () => problems)
  await context.close()
}

function fileOf({ locale, slug }: Article): string {
  return path.join(locale, 'articles', slug, 'index.html')
}

async function findsByTitle(page: Page, origin: string, { locale, slug, title }: Article): Promise<boolean> {
  await page.goto(`${origin}/${locale}/search/?${new URLSearchParams({ q: title })}`)
  const links = page.locator('main .row-title')
  await links.first().waitFor()
  const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  return found.slice(0, placesAllowed).includes(`/${locale}/articles/${encodeURIComponent(slug)}/`)
}
