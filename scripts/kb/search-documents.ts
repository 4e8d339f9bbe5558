import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { glob } from 'tinyglobby'
import { commitDates } from '../../lib/content/commit-dates.ts'
import { imageTextFolder } from '../../lib/content/image-text.ts'
import { listArticleFiles } from '../../lib/content/list-files.ts'
import { loadArticles } from '../../lib/content/load-articles.ts'
import type { Taxonomy } from '../../lib/content/taxonomy.ts'
import { readSource } from '../../lib/content/unchanged.ts'
import { toSearchDocument } from '../../lib/search/records.ts'
import type { SearchDocument } from '../../lib/search/types.ts'
import { createArticleStore } from '../build/article-store.ts'
import { digest, keep, keptFile, programKey } from '../build/kept-files.ts'
import { cacheDir } from '../build/project.ts'

const recordsDir = path.join(cacheDir, 'search-records')

/**
 * What search needs of each article. Parsing is most of the time that a search on the command line takes, so the
 * records are kept in `.next/cache/cairn/search-records/`, one file a content folder, under a key made of all that they depend on.
 */
export async function readDocuments(root: string, taxonomy: Taxonomy): Promise<readonly SearchDocument[]> {
  const file = keptFile(recordsDir, root, `${await contentKey(root, taxonomy)}.json`)
  // Written below by this very version of the program: the key holds its source.
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as readonly SearchDocument[]
  const { articles } = await loadArticles(root, createArticleStore(root))
  const documents = articles.map(toSearchDocument)
  keep(file, JSON.stringify(documents))
  return documents
}

/**
 * Articles, their images and what was read from them, vocabulary, commit dates, our own code and its dependencies: whatever
 * changes a record. Files that may be images are told by their last change, since there may be gigabytes of them.
 */
async function contentKey(root: string, taxonomy: Taxonomy): Promise<string> {
  const articles = await listArticleFiles(root, taxonomy)
  const dates = await commitDates(root)
  return digest([
    JSON.stringify(taxonomy),
    JSON.stringify([...dates]),
    programKey(),
    ...articles.flatMap((article) => [article, readSource(root, article)?.sha256 ?? '']),
    ...imageTexts(root).flatMap((file) => [file, readFileSync(path.join(root, file))]),
    ...(await otherFiles(root, new Set(articles))).flatMap((file) => [file, lastChange(root, file)]),
  ])
}

function imageTexts(root: string): string[] {
  const folder = path.join(root, imageTextFolder)
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => `${imageTextFolder}/${name}`)
}

async function otherFiles(root: string, articles: ReadonlySet<string>): Promise<string[]> {
  const files = await glob('**', { cwd: root, ignore: ['**/node_modules/**'] })
  return files.filter((file) => !articles.has(file)).sort()
}

/** Not the time that a copy may bring along from its original. */
function lastChange(root: string, file: string): string {
  const stats = statSync(path.join(root, file), { throwIfNoEntry: false })
  return stats ? `${stats.ctimeMs} ${stats.size}` : ''
}
