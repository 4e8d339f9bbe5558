import path from 'node:path'
import { glob } from 'tinyglobby'
import { findTerm, type Taxonomy } from './taxonomy.ts'

/**
 * Lists the article files of a content root: `<locale>/**` with an extension of Markdown or MDX,
 * sorted. Names that begin with `_` or `.` are drafts and templates of the editors, not articles.
 */
export async function listArticleFiles(root: string, taxonomy: Taxonomy): Promise<string[]> {
  const files = await glob('*/**/*.{md,mdx,markdown}', {
    cwd: root,
    ignore: ['**/_*', '**/_*/**', '**/node_modules/**'],
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  })
  return files
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => isLocale(file.split('/')[0] ?? '', taxonomy))
    .sort((a, b) => (a < b ? -1 : 1))
}

function isLocale(folder: string, taxonomy: Taxonomy): boolean {
  return (
    taxonomy.locales.some((locale) => locale.id === folder) ||
    findTerm(taxonomy.locales, folder)?.id === folder
  )
}
