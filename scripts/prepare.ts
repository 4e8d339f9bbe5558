import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { loadContent } from '../lib/content/load.ts'
import { writeManifest } from '../lib/site/manifest.ts'
import { articlesFor, buildAudience } from './build/audience.ts'
import { cairnDir, contentRoot, projectRoot } from './build/project.ts'
import { writeArticles } from './build/write-articles.ts'
import { writeIfChanged } from './build/write-if-changed.ts'
import { writeMedia } from './build/write-media.ts'
import { writeSearch } from './build/write-search.ts'

/** Reads the content folder and writes everything that the site is built from. */
async function prepare(root: string): Promise<void> {
  const started = performance.now()
  const audience = buildAudience(process.env.CAIRN_AUDIENCE)
  const content = await loadContent(root)
  const articles = articlesFor(audience, content.articles)
  const changed = writeArticles(articles, content)
  const files = writeMedia(articles, content, path.join(projectRoot, 'public'))
  writeSearch(
    articles,
    content.taxonomy.locales.map((locale) => locale.id),
  )
  const listed = articles.map((article) => ({ ...article, sections: [] }))
  const revision = createHash('sha256').update(JSON.stringify(listed)).digest('hex').slice(0, 12)
  const manifest = { revision, audience, taxonomy: content.taxonomy, articles: listed }
  writeIfChanged(path.join(cairnDir, 'manifest.json'), writeManifest(manifest))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const left = content.articles.length - articles.length
  console.error(
    `${articles.length} articles (${changed} changed, ${left} not for the ${audience} audience), ${files} media files, ${seconds} s`,
  )
}

const root = contentRoot()
if (!existsSync(root)) {
  console.error(`The content folder ${root} does not exist. Set CAIRN_CONTENT to a folder of articles.`)
  process.exit(2)
}
await prepare(root)
