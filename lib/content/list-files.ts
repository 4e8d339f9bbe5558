import { existsSync, readdirSync, readlinkSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { glob } from 'tinyglobby'
import { spellings } from './find-term.ts'
import type { Finding } from './finding.ts'
import { didYouMean, nearestName } from './nearest.ts'
import { findTerm, type Taxonomy } from './taxonomy.ts'

const extensions = '{md,mdx,markdown}'

/** The text files of a content root. */
interface ListedFiles {
  /** Paths below the root, sorted. */
  readonly articles: readonly string[]
  /** Files outside of the folders of languages, which are no articles. */
  readonly findings: readonly Finding[]
}

/**
 * Lists the article files of a content root: `<locale>/**` with an extension of Markdown or MDX;
 * links are followed, as mounted volumes consist of them. Names that begin with `_` or `.` are
 * drafts and templates of the editors, not articles.
 */
export async function listFiles(root: string, taxonomy: Taxonomy): Promise<ListedFiles> {
  const texts = await listTexts(root)
  const isArticle = (file: string) => isInLocale(file, taxonomy)
  return {
    articles: texts.filter(isArticle),
    findings: [
      ...reportMisplaced(
        texts.filter((file) => !isArticle(file)),
        taxonomy,
      ),
      ...reportDangling(root),
    ],
  }
}

/** The paths of `listFiles` alone. */
export async function listArticleFiles(root: string, taxonomy: Taxonomy): Promise<readonly string[]> {
  return (await listFiles(root, taxonomy)).articles
}

/** A finding for each folder or file at the top that is not named after a language. */
function reportMisplaced(files: readonly string[], taxonomy: Taxonomy): Finding[] {
  const counts = new Map<string, number>()
  for (const file of files) {
    const [top = ''] = file.split('/')
    const isOfTheFolder = /^[A-Z_-]+\.md$/.test(file) // README.md, LICENSE.md
    if (!isOfTheFolder && top !== 'public') counts.set(top, (counts.get(top) ?? 0) + 1)
  }
  const locales = taxonomy.locales.map(({ id }) => `${id}/`).join(', ')
  return [...counts].map(([top, count]) => ({
    path: top,
    line: 1,
    column: 1,
    rule: 'unknown-locale',
    severity: 'error',
    message: `${count === 1 ? 'a text file is' : `${count} text files are`} in no folder of a language, and so no articles`,
    fix: didYouMean(
      nearestName(taxonomy.locales.flatMap(spellings), top),
      `move ${count === 1 ? 'it' : 'them'} below one of ${locales}, name the language in taxonomy.yaml, or begin the name with _`,
    ),
  }))
}

/** A finding for each symbolic link that leads to nothing: what it stood for would vanish without a word. */
function reportDangling(root: string): Finding[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, absolute: path.join(entry.parentPath, entry.name) }))
    .filter(({ entry, absolute }) => entry.isSymbolicLink() && !existsSync(absolute))
    .map(({ absolute }) => ({
      path: path.relative(root, absolute).split(path.sep).join('/'),
      line: 1,
      column: 1,
      rule: 'dangling-symlink',
      severity: 'error',
      message: `the link leads to ${readlinkSync(absolute)}, which does not exist, so nothing below it is read`,
      fix: 'mount or copy what it leads to, or remove the link',
    }))
}

async function listTexts(root: string): Promise<string[]> {
  const files = await glob(`**/*.${extensions}`, {
    cwd: root,
    ignore: ['**/_*', '**/_*/**', '**/node_modules/**'],
    caseSensitiveMatch: false,
    expandDirectories: false,
  })
  return withoutLoops(root, files.map((file) => file.split(path.sep).join('/')).sort(byDepthThenName)).sort()
}

/** Folders that are links to a folder above them list its files again: of these the shortest path stays. */
function withoutLoops(root: string, files: readonly string[]): string[] {
  const seen = new Set<string>()
  return files.filter((file) => {
    const key = `${file.split('/')[0]}\0${realpathSync(path.join(root, file))}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function byDepthThenName(a: string, b: string): number {
  return a.split('/').length - b.split('/').length || (a < b ? -1 : 1)
}

function isInLocale(file: string, taxonomy: Taxonomy): boolean {
  const [folder = '', rest] = file.split('/')
  return rest !== undefined && findTerm(taxonomy.locales, folder) !== undefined
}
