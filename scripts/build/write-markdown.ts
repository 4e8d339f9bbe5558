import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Article } from '../../lib/content/article.ts'
import { articleMarkdown } from '../../lib/content/article-markdown.ts'
import type { LoadedContent } from '../../lib/content/load.ts'
import { readSource } from '../../lib/content/unchanged.ts'
import { addressesOf } from './addresses.ts'
import { writeIfChanged } from './write-if-changed.ts'

/**
 * Writes each article as Markdown to `<publicDir>/<locale>/articles/<slug>.md`, where the page's
 * address with `.md` finds it on any web server, and removes those of articles that are gone, also in languages that this
 * content folder does not have: the last build may have been of another one, or for another audience.
 */
export function writeMarkdown(articles: readonly Article[], content: LoadedContent, publicDir: string): void {
  const byPath = new Map(articles.map((article) => [article.path, article]))
  const wanted = new Set<string>()
  for (const article of articles) {
    const source = readSource(content.root, article.file)
    if (!source) continue // gone since it was read; a rule reports one that cannot be read
    const file = path.join(publicDir, article.locale, 'articles', `${article.slug}.md`)
    wanted.add(file)
    writeIfChanged(file, articleMarkdown(article, source, addressesOf(article, content, byPath)))
  }
  for (const folder of existsSync(publicDir) ? readdirSync(publicDir) : []) {
    const dir = path.join(publicDir, folder, 'articles')
    for (const name of existsSync(dir) ? readdirSync(dir) : []) {
      const file = path.join(dir, name)
      if (!wanted.has(file)) rmSync(file)
    }
  }
}
