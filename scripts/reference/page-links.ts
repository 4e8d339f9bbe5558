import type { Article } from '../../lib/content/article.ts'
import { articlePath } from '../../lib/site/paths.ts'
import type { Checks } from './checks.ts'
import type { Visited } from './crawl.ts'
import { type KbReport, kbReport } from './kb-report.ts'

interface Crawled {
  readonly origin: string
  readonly content: string
  readonly articles: readonly Article[]
  readonly visited: readonly Visited[]
}

/** Whether links within and between pages reach an element, and images are there, unless it was reported. */
export async function checkPageLinks(check: Checks['check'], crawled: Crawled): Promise<void> {
  const { origin, content, articles, visited } = crawled
  const report = await kbReport(content)
  const files = new Map(articles.map((article) => [articlePath(article), article.file]))
  const links = visited.flatMap((page) => page.fragments.map((href) => ({ page, href })))
  const shots = links.filter(({ href }) => /#shot-\d+$/.test(href))
  await check(`all ${links.length} links to headings, screenshots and other places reach one`, () => [
    ...(shots.length > 0 ? [] : ['none leads to a screenshot']),
    ...deadLinks(links, crawled, report, files),
  ])
  const images = [...new Set(visited.flatMap((page) => page.images))]
  await check(`all ${images.length} images answer`, () => brokenImages(images, origin))
  await check('every frame that stands for a missing image is reported', () =>
    visited.flatMap(({ path, missingImages }) => {
      const file = files.get(path)
      const reported = report.findings.filter((each) => each.rule === 'missing-image' && each.path === file)
      return missingImages > reported.length
        ? [`${file ?? path}  ${missingImages} missing, ${reported.length} reported`]
        : []
    }),
  )
}

function deadLinks(
  links: readonly { readonly page: Visited; readonly href: string }[],
  { origin, visited }: Crawled,
  { findings }: KbReport,
  files: ReadonlyMap<string, string>,
): string[] {
  const idsOf = new Map(visited.map(({ path, ids }) => [path, new Set(ids)]))
  const reported = new Set(
    findings
      .filter(({ rule }) => rule === 'broken-anchor')
      .map((each) => `${each.path} ${/^"#(.*?)" is no heading/.exec(each.message)?.[1]}`),
  )
  return links.flatMap(({ page, href }) => {
    const url = new URL(href, `${origin}${page.path}`)
    const ids = url.origin === origin ? idsOf.get(url.pathname) : undefined
    if (!ids) return [] // another site; that pages of this one exist is checked apart
    const id = decodeURIComponent(url.hash.slice(1))
    const isReported = reported.has(`${files.get(page.path)} ${id}`)
    return id === '' || ids.has(id) || isReported ? [] : [`${page.path}  ${href}`]
  })
}

async function brokenImages(images: readonly string[], origin: string): Promise<string[]> {
  const broken: string[] = []
  for (const src of images) {
    const url = new URL(src, origin)
    if (url.protocol === 'data:') continue
    const response = url.origin === origin ? await fetch(url) : null
    await response?.arrayBuffer()
    const isImage = response?.ok && response.headers.get('content-type')?.startsWith('image/')
    if (!isImage) broken.push(`${src}  ${response ? `answers ${response.status}` : 'is on another host'}`)
  }
  return broken
}
