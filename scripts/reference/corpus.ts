import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Article } from '../../lib/content/article.ts'
import { readManifest } from '../../lib/site/manifest.ts'
import { articlePath } from '../../lib/site/paths.ts'
import { cairnDir } from '../build/project.ts'
import { checkFindings } from './corpus-findings.ts'
import { crawl, type Visited } from './crawl.ts'
import { checkPageLinks } from './page-links.ts'
import { checkParsers } from './parsers.ts'
import { sourceLines } from './source-text.ts'
import type { Suite } from './suite.ts'
import { textLosses } from './text-loss.ts'

/** Article files of the corpus: 806 without its two home pages. */
const expectedArticles = 804

/** The corpus: every article has its page, nothing of it is lost, and no page complains. */
export async function checkCorpus({ checks, browser, origin, content }: Suite): Promise<void> {
  const { check } = checks
  const { articles } = readManifest(readFileSync(path.join(cairnDir, 'manifest.json'), 'utf8'))
  await check(`${expectedArticles} articles are in the manifest`, () =>
    articles.length === expectedArticles ? [] : [`it lists ${articles.length}`],
  )
  await checkFindings(check, articles, content)
  await checkParsers(check, articles, content)

  const listed = await sitemapPaths(origin)
  const paths = [...new Set([...articles.map(articlePath), ...listed, '/en/search', '/zh/search?q=pod'])]
  const { visited, problems } = await crawl(browser, origin, paths)
  const pages = new Map(visited.map((page) => [page.path, page]))
  const each = (find: (article: Article, page: Visited) => readonly string[]) => () =>
    articles.flatMap((article) => {
      const page = pages.get(articlePath(article))
      const found = page ? find(article, page) : ['was not visited']
      return found.map((text) => `${article.file}  ${text}`)
    })
  await check(`all ${paths.length} pages answer 200`, () =>
    visited.filter(({ status }) => status !== 200).map((page) => `${page.path} answers ${page.status}`),
  )
  await check(
    'every article shows its title',
    each(({ title }, page) => (page.title === title ? [] : [`shows "${page.title}"`])),
  )
  await check(
    'every visible character of every article is on its page',
    each((article, page) => {
      const lines = sourceLines(readFileSync(path.join(content, article.file), 'utf8'))
      return lines.length === 0 ? ['has no text'] : textLosses(lines, page.text)
    }),
  )
  const diagrams = visited.reduce((sum, page) => sum + page.diagrams, 0)
  await check(`all ${diagrams} diagrams are drawn`, () => [
    ...(diagrams > 0 ? [] : ['there is none']),
    ...visited.filter(({ undrawn }) => undrawn > 0).map((page) => `${page.path}  ${page.undrawn} are not`),
  ])
  await checkPageLinks(check, { origin, content, articles, visited })
  await check('no page writes to the console or asks another host', () => problems)
}

async function sitemapPaths(origin: string): Promise<string[]> {
  const text = await (await fetch(`${origin}/sitemap.xml`)).text()
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url.replaceAll('&amp;', '&')).pathname,
  )
}
