import { closeSync, mkdirSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import type { Article } from '../../lib/content/article.ts'
import { buildIndexes, type SearchIndex } from '../../lib/search/build-index.ts'
import { packIndex } from '../../lib/search/pack.ts'
import { toSearchDocument } from '../../lib/search/records.ts'
import { placeWhole } from './place-whole.ts'
import { cairnDir, contentRoot } from './project.ts'
import { searchResources } from './search-resources.ts'
import { writeIfChanged } from './write-if-changed.ts'

/**
 * Writes `.cairn/search/<locale>.index` and `<locale>.texts`, which the index points into, for each
 * language of the build, and removes those of others.
 */
export function writeSearch(articles: readonly Article[], locales: readonly string[]): void {
  const dir = path.join(cairnDir, 'search')
  mkdirSync(dir, { recursive: true })
  const resources = searchResources(contentRoot())
  for (const index of buildIndexes(locales, articles.map(toSearchDocument), resources)) {
    writeIndex(index, path.join(dir, index.locale))
  }
  for (const file of readdirSync(dir)) {
    if (!locales.includes(file.replace(/\.(?:index|texts)$/, ''))) rmSync(path.join(dir, file))
  }
}

/** Writes `<file>.index` and `<file>.texts`. A server that has the texts of an earlier build open goes on with those. */
export function writeIndex(index: SearchIndex, file: string): void {
  const bytes = placeWhole(`${file}.texts`, (unfinished) => {
    const texts = openSync(unfinished, 'w')
    const packed = packIndex(index, (text) => writeSync(texts, text))
    closeSync(texts)
    return packed
  })
  writeIfChanged(`${file}.index`, bytes)
}
