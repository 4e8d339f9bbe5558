import { existsSync } from 'node:fs'
import { watch } from 'chokidar'
import { counted } from '../lib/content/counted.ts'
import { summaryLine } from '../lib/content/report.ts'
import { createArticleStore, rememberArticles } from './build/article-store.ts'
import { oneAtATime } from './build/one-at-a-time.ts'
import { type Prepared, prepareContent } from './build/prepare-content.ts'
import { contentRoot, publicDir } from './build/project.ts'
import { writeMarkdown } from './build/write-markdown.ts'
import { writeRelated } from './build/write-related.ts'
import { writeSearch } from './build/write-search.ts'

/** How long a watcher waits after the last change before it reads, and before it writes the rest, in ms. */
const settle = 60
const idle = 3000
/** When it has just begun, the server compiles the first page, which takes both processors. */
const firstIdle = 16_000

const root = contentRoot()
if (!existsSync(root)) {
  console.error(`The content folder ${root} does not exist. Set CAIRN_CONTENT to a folder of articles.`)
  process.exit(2)
}
const isWatching = process.argv.includes('--watch')
const kept = createArticleStore(root)
const store = isWatching ? rememberArticles(kept) : kept
if (isWatching) watchContent()
else writeRest(await prepare())

async function prepare(): Promise<Prepared> {
  const started = performance.now()
  const prepared = await prepareContent(root, { store, isPreview: isWatching })
  const { articles, audience, changed, findings, media, withheld } = prepared
  const howToSee = isWatching ? ' (CAIRN_AUDIENCE=internal npm run dev shows them too)' : ''
  const parts = [
    counted(articles.length, 'article'),
    `${changed} changed`,
    ...(withheld > 0 ? [`${withheld} not for the ${audience} audience${howToSee}`] : []),
    counted(media, 'media file'),
    `${((performance.now() - started) / 1000).toFixed(1)} s`,
  ]
  console.error(parts.join(', '))
  console.error(
    `${summaryLine({ articles: articles.length, findings })} (see them ${isWatching ? 'at /_check, on each article, or ' : ''}with: npm run -s kb -- check)`,
  )
  return prepared
}

/** Writes what pages can be shown without: the articles as Markdown, the search index, and what is related. */
function writeRest({ articles, content }: Prepared): void {
  const locales = content.taxonomy.locales.map((locale) => locale.id)
  writeMarkdown(articles, content, publicDir)
  writeSearch(articles, locales)
  writeRelated(articles, locales)
}

/**
 * Prepares, tells the process that asked for it, and prepares again whenever a file changes; the rest, such as the
 * search index, follows when the editor pauses. A file that is gone while it is read ends nothing: its change is still to come.
 */
function watchContent(): void {
  let reading: NodeJS.Timeout | undefined
  let idling: NodeJS.Timeout | undefined
  let isReady = false
  const read = oneAtATime(async () => {
    const prepared = await prepare().catch((error: unknown) => {
      if (!isReady) throw error
      console.error(error)
      return null
    })
    if (!prepared) return
    const wait = isReady ? idle : firstIdle
    isReady = true
    process.send?.('prepared')
    clearTimeout(idling)
    idling = setTimeout(() => {
      try {
        writeRest(prepared)
      } catch (error) {
        console.error(error) // the search stays as it was; the pages go on
      }
    }, wait)
  })
  const changed = () => {
    clearTimeout(reading)
    reading = setTimeout(read, settle)
  }
  watch(root, { ignoreInitial: true, ignored: /(?:^|[\\/])(?:\.git|node_modules)(?:[\\/]|$)/ })
    .on('all', changed)
    // A folder that may not be read, or one more than the system watches: unheard, it would end the preview.
    .on('error', (error) => console.error(`A part of the folder is not watched: ${error}`))
  changed()
}
