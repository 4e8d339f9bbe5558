import type { Browser, Page } from '@playwright/test'
import { watch } from './watch.ts'

/** A page as a reader's browser gets it. */
export interface Visited {
  readonly path: string
  readonly status: number
  /** Text of the first heading. */
  readonly title: string
  /** Title and body as the server sent them, with what images and tabs say in attributes; no tables of contents, no panels. */
  readonly text: string
  /** Ids of its elements; where its links with a fragment lead; the addresses of its images. */
  readonly ids: readonly string[]
  readonly fragments: readonly string[]
  readonly images: readonly string[]
  /** Frames in the text that stand for images that are missing. */
  readonly missingImages: number
  /** Diagrams of the page, and how many of them could not be drawn. */
  readonly diagrams: number
  readonly undrawn: number
}

export interface Crawl {
  readonly visited: readonly Visited[]
  /** What the console and the network told, each with the page. */
  readonly problems: readonly string[]
}

/** How long a page may take to load on a busy machine, in ms. */
const patience = 60_000

/** Opens all pages of a site, several at a time. */
export async function crawl(browser: Browser, origin: string, paths: readonly string[]): Promise<Crawl> {
  const context = await browser.newContext()
  context.setDefaultNavigationTimeout(patience)
  const queue = [...paths]
  const visited: Visited[] = []
  const problems: string[] = []
  const work = async () => {
    const page = await context.newPage()
    const watched = watch(page, origin)
    for (let path = queue.shift(); path !== undefined; path = queue.shift())
      try {
        visited.push(await visit(page, origin, path))
      } catch (error) {
        problems.push(`${path}  cannot be visited: ${error instanceof Error ? error.message : String(error)}`)
      }
    problems.push(...watched.problems)
    await page.close()
  }
  await Promise.all(Array.from({ length: 3 }, work))
  await context.close()
  return { visited, problems }
}

async function visit(page: Page, origin: string, path: string): Promise<Visited> {
  const response = await page.goto(`${origin}${path}`, { waitUntil: 'load' })
  // Hydration, and what it complains of, comes when the page has loaded and is idle.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })))
  const diagrams = page.locator('div.mermaid')
  await page
    .locator('div.mermaid:not(:has(svg)):not([data-failed])')
    .first()
    .waitFor({ state: 'detached', timeout: patience })
  const html = (await response?.text()) ?? ''
  const read = await page.evaluate(readHtml, html)
  return {
    path,
    status: response?.status() ?? 0,
    ...read,
    diagrams: await diagrams.count(),
    undrawn: await page.locator('div.mermaid[data-failed]').count(),
  }
}

/**
 * Runs in the browser: reads the document that the server sent, before any script. (No function inside
 * of it has a name: tsx would wrap that in a helper, which is not there in the browser.)
 */
function readHtml(
  html: string,
): Pick<Visited, 'title' | 'text' | 'ids' | 'fragments' | 'images' | 'missingImages'> {
  const sent = new DOMParser().parseFromString(html, 'text/html')
  const heading = sent.querySelector('main h1')
  const parts: string[] = []
  for (const root of [heading, ...sent.querySelectorAll('main .prose')]) {
    if (!root) continue
    const walker = sent.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
      node instanceof Element && node.matches('script, style, nav')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['alt', 'aria-label', 'title']) {
          const value = node.getAttribute(name)
          if (value) parts.push('\n', value, '\n')
        }
      } else parts.push(node.nodeValue ?? '')
    }
    parts.push('\n')
  }
  return {
    title: heading?.textContent ?? '',
    text: parts.join(''),
    ids: [...sent.querySelectorAll('[id]')].map(({ id }) => id),
    fragments: [...sent.querySelectorAll('a[href*="#"]')].map((link) => link.getAttribute('href') ?? ''),
    images: [...sent.querySelectorAll('img[src]')].map((image) => image.getAttribute('src') ?? ''),
    missingImages: sent.querySelectorAll('main .prose .missing-image').length,
  }
}
