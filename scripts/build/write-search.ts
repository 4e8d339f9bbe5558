import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Article } from '../../lib/content/article.ts'
import { buildIndexes } from '../../lib/search/build-index.ts'
import { packIndex } from '../../lib/search/pack.ts'
import { toSearchDocument } from '../../lib/search/records.ts'
import { cairnDir, contentRoot } from './project.ts'
import { searchResources } from './search-resources.ts'
import { writeIfChanged } from './write-if-changed.ts'

/** Writes `.cairn/search/<locale>.index` for each language of the build, and removes those of others. */
export function writeSearch(articles: readonly Article[], locales: readonly string[]): void {
  const dir = path.join(cairnDir, 'search')
  const resources = searchResources(contentRoot())
  for (const index of buildIndexes(locales, articles.map(toSearchDocument), resources)) {
    writeIfChanged(path.join(dir, `${index.locale}.index`), packIndex(index))
  }
  for (const file of existsSync(dir) ? readdirSync(dir) : []) {
    if (!locales.includes(file.replace(/\.index$/, ''))) rmSync(path.join(dir, file))
  }
}
