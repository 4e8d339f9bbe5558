import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Article } from '../../lib/content/article.ts'
import type { Finding } from '../../lib/content/finding.ts'
import { type ArticleStore, type LoadedContent, loadContent } from '../../lib/content/load.ts'
import { checkArticles } from '../../lib/content/rules/check-articles.ts'
import { createAddressBook } from '../../lib/site/address-book.ts'
import { writeManifest } from '../../lib/site/manifest.ts'
import { articlesFor, buildAudience } from './audience.ts'
import { diagramSizes } from './diagrams/diagram-sizes.ts'
import { cairnDir, publicDir } from './project.ts'
import { addSourceChanges } from './source-changes.ts'
import { writeArticles } from './write-articles.ts'
import { writeHealth } from './write-health.ts'
import { writeIfChanged } from './write-if-changed.ts'
import { writeMedia } from './write-media.ts'
import { writeRenditions } from './write-renditions.ts'

/** What a preparation left, for the report and for what no page waits for. */
export interface Prepared {
  readonly content: LoadedContent
  readonly audience: string
  /** Articles of this build. */
  readonly articles: readonly Article[]
  /** Articles that are not for the audience of this build. */
  readonly withheld: number
  /** Article files that changed. */
  readonly changed: number
  readonly media: number
  readonly findings: readonly Finding[]
}

interface PrepareOptions {
  readonly store?: ArticleStore
  /**
   * For the preview of editors: its pages tell what the check says, and show images as they are; a production build
   * shows no finding, makes smaller images, and measures diagrams.
   */
  readonly isPreview?: boolean
}

/** Reads a content folder and writes what pages are built from: bodies, media and the manifest. */
export async function prepareContent(root: string, options: PrepareOptions = {}): Promise<Prepared> {
  const audience = buildAudience(process.env.CAIRN_AUDIENCE)
  const content = await loadContent(root, options.store)
  const findings = [...content.findings, ...checkArticles(content.base)]
  // Before the bodies: pages that are open are drawn again as soon as those change.
  const findingsFile = path.join(cairnDir, 'findings.json')
  if (options.isPreview) writeIfChanged(findingsFile, JSON.stringify(findings))
  else rmSync(findingsFile, { force: true }) // it names articles for others too, and this folder goes to the site
  writeHealth(content.base, audience === 'internal' || options.isPreview === true)
  const permitted = articlesFor(audience, content.articles)
  const media = writeMedia(permitted, content, publicDir)
  const known = await addSourceChanges(permitted, content)
  const drawn = known.filter(({ hasDiagrams }) => hasDiagrams)
  const trees = new Map(
    drawn.flatMap(({ path: name }) => {
      const body = content.bodies.get(name)
      return body ? [[name, body.treeText] as const] : []
    }),
  )
  const [sizes, articles] = await Promise.all([
    diagramSizes(trees, options.isPreview === true),
    options.isPreview ? known : writeRenditions(known, publicDir),
  ])
  const changed = writeArticles(articles, content, sizes)
  const listed = articles.map((article) => ({ ...article, sections: [] }))
  const revision = createHash('sha256').update(JSON.stringify(listed)).digest('hex').slice(0, 12)
  const manifest = { revision, audience, taxonomy: content.taxonomy, articles: listed }
  writeIfChanged(path.join(cairnDir, 'manifest.json'), writeManifest(manifest))
  const book = createAddressBook(
    articles,
    content.taxonomy.locales.map(({ id }) => id),
  )
  writeIfChanged(path.join(cairnDir, 'old-addresses.json'), JSON.stringify(book))
  return {
    content,
    audience,
    articles,
    withheld: content.articles.length - articles.length,
    changed,
    media,
    findings,
  }
}
