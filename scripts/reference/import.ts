import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Article } from '../../lib/content/article.ts'
import { readManifest } from '../../lib/site/manifest.ts'
import { articlePath } from '../../lib/site/paths.ts'
import { cairnDir } from '../build/project.ts'
import type { Suite } from './suite.ts'

const expectedArticles = 804
/** What the addresses of the corpus began with when it was published. */
const base = '/knowledge'
const reportSchema = z.object({ totals: z.record(z.string(), z.number()) })

/** Requests that are under way at once. */
const together = 16

/** The corpus after `kb import`: every article is there, and every address that it had leads to it. */
export async function checkImport({ checks, origin, content }: Suite): Promise<void> {
  const { check } = checks
  const { articles, taxonomy } = readManifest(readFileSync(path.join(cairnDir, 'manifest.json'), 'utf8'))
  const { totals } = reportSchema.parse(
    JSON.parse(readFileSync(path.join(content, 'import-report.json'), 'utf8')),
  )
  await check(`${expectedArticles} articles are in the manifest`, () =>
    articles.length === expectedArticles ? [] : [`it lists ${articles.length}`],
  )
  await check('the import lost no word and had no error', () =>
    ['lost', 'errors', 'edited'].flatMap((name) => (totals[name] === 0 ? [] : [`${name}: ${totals[name]}`])),
  )
  const first = taxonomy.locales[0]?.id
  const addresses = articles.flatMap((article): [string, Article][] => {
    const withLocale = `${base}/${article.path}.html`
    const without = `${base}/${article.sourcePath}.html`
    return [
      [withLocale, article],
      ...(article.locale === first ? [[without, article] as [string, Article]] : []),
    ]
  })
  await check(`all ${addresses.length} old addresses move for good to their articles`, async () => {
    const problems: string[] = []
    for (let start = 0; start < addresses.length; start += together) {
      const answers = addresses.slice(start, start + together).map(async ([address, article]) => {
        const response = await fetch(origin + address.split('/').map(encodeURIComponent).join('/'), {
          redirect: 'manual',
        })
        const target = response.headers.get('location')
        if (response.status !== 308 || target !== articlePath(article))
          problems.push(`${address} answers ${response.status} ${target ?? ''}`)
      })
      await Promise.all(answers)
    }
    return problems
  })
}
