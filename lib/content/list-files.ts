import { realpathSync } from 'node:fs'
import path from 'node:path'
import { glob } from 'tinyglobby'
import { spellings } from './find-term.ts'
import type { Finding } from './finding.ts'
import { localeOfFile } from './locale-folder.ts'
import { didYouMean, nearestName } from './nearest.ts'
import type { Taxonomy } from './taxonomy.ts'
import { reportUnreached } from './unreached.ts'

const extensions = '{md,mdx,markdown}'

/** The text files of a content root. */
interface ListedFiles {
  /** Paths below the root, sorted. */
  readonly articles: readonly string[]
  /** Files outside of the folders of languages, links that lead nowhere, and folders that cannot be read. */
  readonly findings: readonly Finding[]
}

/**
 * Lists the article files of a content root: `<locale>/**` with an extension of Markdown or MDX; in a root that has no
 * folder of a language, all of them. Links are followed, as mounted volumes consist of them. Names that begin with `_`
 * or `.` are drafts and templates of the editors, not articles.
 */
export async function listFiles(root: string, taxonomy: Taxonomy): Promise<ListedFiles> {
  const inLocales: string[] = []
  const others: string[] = []
  for (const file of await listTexts(root)) {
    if (!isOfTheFolder(file)) (localeOfFile(file, taxonomy) === null ? others : inLocales).push(file)
  }
  const isFlat = inLocales.length === 0
  return {
    articles: isFlat ? others : inLocales,
    findings: [
      ...(isFlat ? reportNested(others, taxonomy) : reportMisplaced(others, taxonomy)),
      ...reportUnreached(root),
    ],
  }
}

/** The paths of `listFiles` alone. */
export async function listArticleFiles(root: string, taxonomy: Taxonomy): Promise<readonly string[]> {
  return (await listFiles(root, taxonomy)).articles
}

/** README.md, LICENSE.md and the like at the top, and what is served as it is, are no articles. */
function isOfTheFolder(file: string): boolean {
  return /^(?:[A-Z_-]+\.md$|public\/)/.test(file)
}

/** A finding for each folder or file at the top that is not named after a language. */
function reportMisplaced(files: readonly string[], taxonomy: Taxonomy): Finding[] {
  const counts = new Map<string, number>()
  for (const file of files) {
    const [top = ''] = file.split('/')
    counts.set(top, (counts.get(top) ?? 0) + 1)
  }
  const locales = taxonomy.locales.map(({ id }) => `${id}/`).join(', ')
  return [...counts].map(([top, count]) => ({
    ...misplaced(top),
    message: `${count === 1 ? 'a text file is' : `${count} text files are`} in no folder of a language, and so no articles`,
    fix: didYouMean(
      nearestName(taxonomy.locales.flatMap(spellings), top),
      `move ${count === 1 ? 'it' : 'them'} below one of ${locales}, name the language in taxonomy.yaml, or begin the name with _`,
    ),
  }))
}

/** Where all files are articles: folders of languages that are too deep, and those whose name is not quite one. */
function reportNested(files: readonly string[], taxonomy: Taxonomy): Finding[] {
  const tops = new Set(files.flatMap((file) => (file.includes('/') ? [file.split('/')[0] ?? ''] : [])))
  return [...tops].flatMap((top): Finding[] => {
    const below = files.filter((file) => file.startsWith(`${top}/`)).map((file) => file.slice(top.length + 1))
    const nested = new Set(
      below.flatMap((file) => (localeOfFile(file, taxonomy) ? [file.split('/')[0]] : [])),
    )
    const message = 'is in no folder of a language; the language of each article is told by its letters'
    const nearest = nearestName(taxonomy.locales.flatMap(spellings), top)
    if (nested.size > 0)
      return [
        {
          ...misplaced(top),
          message: `what is in ${[...nested].map((name) => `${top}/${name}`).join(' and ')} ${message}`,
          fix: `let CAIRN_CONTENT name the folder ${top}, so that translations find each other`,
        },
      ]
    return nearest === null
      ? []
      : [
          {
            ...misplaced(top),
            message: `what is in ${top} ${message}`,
            fix: didYouMean(nearest, 'leave it as it is'),
          },
        ]
  })
}

function misplaced(top: string): Pick<Finding, 'path' | 'line' | 'column' | 'rule' | 'severity'> {
  return { path: top, line: 1, column: 1, rule: 'unknown-locale', severity: 'error' }
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
    const real = realPath(path.join(root, file))
    const key = `${file.split('/')[0]}\0${real}`
    if (real === null || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function realPath(file: string): string | null {
  try {
    return realpathSync(file)
  } catch {
    return null // gone since it was listed, as when an editor saves it under another name first
  }
}

function byDepthThenName(a: string, b: string): number {
  return a.split('/').length - b.split('/').length || (a < b ? -1 : 1)
}
