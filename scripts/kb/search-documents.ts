import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { commitDates } from '../../lib/content/commit-dates.ts'
import { listArticleFiles } from '../../lib/content/list-files.ts'
import { loadContent } from '../../lib/content/load.ts'
import type { Taxonomy } from '../../lib/content/taxonomy.ts'
import { toSearchDocument } from '../../lib/search/records.ts'
import type { SearchDocument } from '../../lib/search/types.ts'
import { cairnDir, projectRoot } from '../build/project.ts'

const cacheDir = path.join(cairnDir, 'kb-search')

/**
 * What search needs of each article. Parsing is most of the time that a search on the command line takes, so the
 * records are kept in `.cairn/kb-search/`, one file a content folder, under a key made of all that they depend on.
 */
export async function readDocuments(root: string, taxonomy: Taxonomy): Promise<readonly SearchDocument[]> {
  const folder = digest([root]).slice(0, 12)
  const file = path.join(cacheDir, `${folder}-${await contentKey(root, taxonomy)}.json`)
  // Written below by this very version of the program: the key holds its source.
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as readonly SearchDocument[]
  const { articles } = await loadContent(root)
  const documents = articles.map(toSearchDocument)
  keep(file, folder, documents)
  return documents
}

/** Articles, vocabulary, commit dates, our own code and its dependencies: whatever changes a record. */
async function contentKey(root: string, taxonomy: Taxonomy): Promise<string> {
  const articles = await listArticleFiles(root, taxonomy)
  const dates = await commitDates(root)
  return digest([
    JSON.stringify(taxonomy),
    JSON.stringify([...dates]),
    readFileSync(path.join(projectRoot, 'package-lock.json')),
    ...ownSources().map((source) => readFileSync(source)),
    ...articles.flatMap((article) => [article, readFileSync(path.join(root, article))]),
  ])
}

function ownSources(): string[] {
  const content = path.join(projectRoot, 'lib/content')
  const names = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
  return [path.join(projectRoot, 'lib/search/records.ts'), ...names.map((name) => path.join(content, name))]
}

/** Parts are hashed with their lengths, so that no two lists of parts are alike. */
function digest(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex').slice(0, 32)
}

/** Written aside and renamed, so that another run never reads half a file; older ones of the folder go. */
function keep(file: string, folder: string, documents: readonly SearchDocument[]): void {
  mkdirSync(cacheDir, { recursive: true })
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, JSON.stringify(documents))
  renameSync(aside, file)
  for (const name of readdirSync(cacheDir)) {
    const isOlder = name.startsWith(`${folder}-`) && name.endsWith('.json') && name !== path.basename(file)
    if (isOlder) rmSync(path.join(cacheDir, name), { force: true })
  }
}
